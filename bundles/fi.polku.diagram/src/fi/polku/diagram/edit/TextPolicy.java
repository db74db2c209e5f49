/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.part.DiagramElement;

/** Takes the text that was typed into the model. */
public final class TextPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        Spot spot = (Spot) request.getDirectEditFeature();
        String typed = (String) request.getCellEditor().getValue();
        return !TextValue.differs(spot, typed) ? null : new ModelCommand(SetCommand.create(
                ((DiagramElement) getHost()).document().domain(), spot.element(), spot.feature(),
                TextValue.value(spot, typed).orElseThrow()));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The editor lies over the old text; the picture follows when it is closed.
    }
}
