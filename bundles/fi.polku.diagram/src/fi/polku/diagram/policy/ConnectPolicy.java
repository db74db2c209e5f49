/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

import fi.polku.command.Connect;
import fi.polku.command.Create;
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

    private static Flow flow(ReconnectRequest request) {
        return (Flow) ((DiagramElement) request.getConnectionEditPart()).element();
    }

    /** Tells GEF that an arrow may start here; never executed. */
    private static final class Start extends Command {
    }
}
