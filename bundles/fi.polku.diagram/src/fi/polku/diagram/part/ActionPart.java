/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Flow;
import fi.polku.picture.layout.FlowLine;
import fi.polku.picture.scene.Group;

/** An action of a blueprint, from and to which arrows run. */
final class ActionPart extends AreaPart implements NodeEditPart {

    ActionPart(Area area) {
        super(area);
    }

    /** Arrows come, go and run elsewhere whenever the picture is laid out anew. */
    @Override
    void show(Group shown) {
        super.show(shown);
        refreshSourceConnections();
        refreshTargetConnections();
        ((List<?>) getSourceConnections()).forEach(flow -> ((FlowPart) flow).refreshVisuals());
    }

    private List<Flow> flows() {
        return ((BlueprintPart) diagram()).layout().flows().stream().map(FlowLine::flow).filter(Objects::nonNull).toList();
    }

    private BlueprintAction action() {
        return (BlueprintAction) element();
    }

    @Override
    protected List<Flow> getModelSourceConnections() {
        return flows().stream().filter(flow -> flow.getSource() == action()).toList();
    }

    @Override
    protected List<Flow> getModelTargetConnections() {
        return flows().stream().filter(flow -> flow.getTarget() == action()).toList();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }
}
