/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;

import fi.polku.model.experience.Flow;
import fi.polku.picture.layout.FlowLine;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;

/** An arrow of a blueprint; its ends can be hung elsewhere. */
public final class FlowPart extends AbstractConnectionEditPart implements DiagramElement {

    private AccessibleEditPart accessible;

    FlowPart(Flow flow) {
        setModel(flow);
    }

    @Override
    public Flow element() {
        return (Flow) getModel();
    }

    @Override
    public DiagramPart<?> diagram() {
        return (DiagramPart<?>) getRoot().getContents();
    }

    @Override
    public Group group() {
        BlueprintPart blueprint = (BlueprintPart) diagram();
        return blueprint.groupOf(element()).orElseGet(() -> new Group(Subject.of(element()), "", "",
                new Rect(0, 0, 0, 0), List.of()));
    }

    @Override
    protected IFigure createFigure() {
        return new FlowFigure();
    }

    @Override
    protected void createEditPolicies() {
        diagram().handling().equip(this);
    }

    @Override
    protected void refreshVisuals() {
        if (getSource() instanceof ActionPart source) {
            List<FlowLine> lines = ((BlueprintPart) source.diagram()).layout().flows();
            lines.stream().filter(line -> line.flow() == element()).findFirst().ifPresent(line -> {
                PointList points = new PointList();
                line.points().forEach(point -> points.addPoint(Geometry.near(point)));
                ((FlowFigure) getFigure()).follow(points);
            });
        }
    }

    /** As {@link ClickTracker}, for what isn't dragged as a whole. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this) {
            @Override
            protected boolean handleButtonUp(int button) {
                return super.handleButtonUp(0);
            }
        };
    }

    @Override
    public void performRequest(Request request) {
        if (!diagram().handling().open(this, request)) {
            super.performRequest(request);
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = group().title();
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = group().description();
                }
            };
        }
        return accessible;
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type.isInstance(element()) ? element() : super.getAdapter(type);
    }
}
