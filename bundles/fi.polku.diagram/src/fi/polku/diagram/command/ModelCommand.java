/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.command;

import java.util.Objects;

import org.eclipse.gef.commands.Command;

/** A change to the model on its way through GEF, which neither runs nor keeps it: {@link ModelCommandStack} does. */
public final class ModelCommand extends Command {

    private final org.eclipse.emf.common.command.Command change;

    /** @param change a change that has not been executed yet */
    public ModelCommand(org.eclipse.emf.common.command.Command change) {
        this.change = Objects.requireNonNull(change);
    }

    /** @return the change that the model's own stack takes */
    public org.eclipse.emf.common.command.Command change() {
        return change;
    }

    @Override
    public boolean canExecute() {
        return change.canExecute();
    }

    @Override
    public boolean canUndo() {
        return change.canUndo();
    }
}
