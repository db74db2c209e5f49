/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;

import fi.polku.command.Connect;
import fi.polku.command.Create;
import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Flow;

/** Draws arrows between actions and hangs their ends elsewhere. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

    private BlueprintAction action() {
        return (BlueprintAction) ((DiagramElement) getHost()).element();
    }

    private DiagramElement host() {
        return (DiagramElement) getHost();
    }

    /** Where the arrow will end isn't known yet, so the command says only that one may start here. */
    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command start = new Start();
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        BlueprintAction source = (BlueprintAction) ((DiagramElement) request.getSourceEditPart()).element();
        return new ModelCommand(Create.flow(host().document().domain(), source, action()));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return new ModelCommand(Connect.source(host().document().domain(), flow(request), action()));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return new ModelCommand(Connect.target(host().document().domain(), flow(request), action()));
    }

    /** The line that follows the pointer until the arrow has an end. */
    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection() {
            @Override
            protected void outlineShape(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                super.outlineShape(graphics);
            }
        };
        line.setForegroundColor(DiagramInk.of(getHost().getViewer()).selected());
        line.setLineWidth(2);
        line.setTargetDecoration(new PolygonDecoration());
        return line;
    }

    private static Flow flow(ReconnectRequest request) {
        return (Flow) ((DiagramElement) request.getConnectionEditPart()).element();
    }

    /** Tells GEF that an arrow may start here; never executed. */
    private static final class Start extends Command {
    }
}
