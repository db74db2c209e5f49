/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.policy.DeletePolicy;
import fi.polku.model.experience.Flow;
import fi.polku.picture.layout.FlowLine;

/** An arrow of a blueprint; its ends can be hung elsewhere. */
public final class FlowPart extends AbstractConnectionEditPart implements DiagramElement {

    FlowPart(Flow flow) {
        setModel(flow);
    }

    @Override
    public Flow element() {
        return (Flow) getModel();
    }

    @Override
    public ModelDocument document() {
        return ((AreaPart) getSource()).document();
    }

    @Override
    protected IFigure createFigure() {
        return new FlowFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
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

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType()) && getSource() instanceof ActionPart source) {
            source.diagram().partOf(element()).ifPresent(label -> label.performRequest(request));
        } else {
            super.performRequest(request);
        }
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type.isInstance(element()) ? element() : super.getAdapter(type);
    }
}
