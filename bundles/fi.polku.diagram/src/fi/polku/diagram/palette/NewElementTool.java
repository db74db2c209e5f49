/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.emf.ecore.EClass;

import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.edit.Adding;
import fi.polku.diagram.part.DiagramPart;

/** Puts something new where one clicks, and lets its name be typed at once. */
final class NewElementTool extends CreationTool {

    NewElementTool(EClass type) {
        super(new NewElement(type));
    }

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        EditPart diagram = getCurrentViewer().getContents();
        setCurrentCommand(null);
        if (command instanceof ModelCommand change && change.canExecute()) {
            // When the tool has been put away, so that the field that opens keeps the keyboard.
            getCurrentViewer().getControl().getDisplay()
                    .asyncExec(() -> Adding.execute((DiagramPart<?>) diagram, change.change()));
        }
    }
}
