/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.text;

import java.util.Objects;

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
        TextSpot spot = (TextSpot) request.getDirectEditFeature();
        String typed = (String) request.getCellEditor().getValue();
        if (Objects.equals(typed, spot.text())) {
            return null;
        }
        Object value = typed.isBlank() ? SetCommand.UNSET_VALUE : typed.strip();
        return new ModelCommand(SetCommand.create(((DiagramElement) getHost()).document().domain(), spot.element(),
                spot.feature(), value));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The editor lies over the old text; the picture follows when it is closed.
    }
}
