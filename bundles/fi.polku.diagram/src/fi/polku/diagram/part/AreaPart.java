/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Group;

/** A place in a diagram that can be pointed at, with what can be done there. */
public class AreaPart extends AbstractGraphicalEditPart implements DiagramElement {

    /** Side of the smallest place, so that dots can be hit. */
    private static final int LEAST = 16;

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
    public DiagramPart<?> diagram() {
        return (DiagramPart<?>) getParent();
    }

    @Override
    public Group group() {
        return group;
    }

    void show(Group shown) {
        group = shown;
        Rectangle bounds = Geometry.around(shown.bounds());
        bounds.expand(Math.max(0, LEAST - bounds.width) / 2, Math.max(0, LEAST - bounds.height) / 2);
        if (!bounds.equals(getFigure().getBounds())) {
            getFigure().setBounds(bounds);
        }
    }

    @Override
    protected IFigure createFigure() {
        return new AreaFigure();
    }

    @Override
    protected void createEditPolicies() {
        diagram().handling().equip(this);
    }

    @Override
    public void performRequest(Request request) {
        if (!diagram().handling().open(this, request)) {
            super.performRequest(request);
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new ClickTracker(this);
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
                    event.result = AccessibleName.of(AreaPart.this);
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = AccessibleName.description(AreaPart.this);
                }
            };
        }
        return accessible;
    }
}
