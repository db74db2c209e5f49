/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.policy.DeletePolicy;
import fi.polku.diagram.policy.MovePolicy;
import fi.polku.diagram.text.TextEdit;
import fi.polku.diagram.text.TextPolicy;
import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Group;

/** A place in a diagram that can be pointed at, with what can be done there. */
public class AreaPart extends AbstractGraphicalEditPart implements DiagramElement {

    private Group group;
    private AccessibleEditPart accessible;

    AreaPart(Area area) {
        setModel(area);
    }

    /** @return the place */
    public Area area() {
        return (Area) getModel();
    }

    @Override
    public Element element() {
        return area().subject().element();
    }

    @Override
    public ModelDocument document() {
        return diagram().document();
    }

    /** @return the diagram that the place is in */
    public DiagramPart<?> diagram() {
        return (DiagramPart<?>) getParent();
    }

    /** @return what the picture shows there */
    public Group group() {
        return group;
    }

    void show(Group shown) {
        group = shown;
        Rectangle bounds = Geometry.around(shown.bounds());
        if (!bounds.equals(getFigure().getBounds())) {
            getFigure().setBounds(bounds);
        }
        getFigure().setToolTip(shown.description().isEmpty() ? null : new Label(shown.description()));
    }

    @Override
    protected IFigure createFigure() {
        return new AreaFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new MovePolicy());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new TextPolicy());
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) || RequestConstants.REQ_OPEN.equals(request.getType())) {
            TextEdit.begin(this, request);
        } else {
            super.performRequest(request);
        }
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type.isInstance(element()) ? element() : super.getAdapter(type);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = group.title();
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = group.description();
                }
            };
        }
        return accessible;
    }
}
