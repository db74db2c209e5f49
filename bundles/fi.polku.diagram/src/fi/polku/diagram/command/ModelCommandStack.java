/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;

/**
 * The model's one command stack as GEF sees it: undo in a diagram takes back what was last done anywhere. Takes
 * {@link ModelCommand}s and compounds of them.
 */
public final class ModelCommandStack extends CommandStack {

    private final BasicCommandStack changes;
    private final CommandStackListener listener = event -> notifyListeners();

    /** @param changes where every change of the model goes, whoever makes it */
    public ModelCommandStack(BasicCommandStack changes) {
        this.changes = changes;
        changes.addCommandStackListener(listener);
    }

    /** @throws IllegalArgumentException when the command isn't about the model */
    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            List<org.eclipse.emf.common.command.Command> all = new ArrayList<>();
            collect(command, all);
            changes.execute(all.size() == 1 ? all.get(0) : new org.eclipse.emf.common.command.CompoundCommand(all));
        }
    }

    private static void collect(Command command, List<org.eclipse.emf.common.command.Command> all) {
        if (command instanceof ModelCommand model) {
            all.add(model.change());
        } else if (command instanceof CompoundCommand compound) {
            compound.getCommands().forEach(part -> collect((Command) part, all));
        } else {
            throw new IllegalArgumentException(String.valueOf(command));
        }
    }

    @Override
    public boolean canUndo() {
        return changes.canUndo();
    }

    @Override
    public boolean canRedo() {
        return changes.canRedo();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            changes.undo();
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            changes.redo();
        }
    }

    @Override
    public Command getUndoCommand() {
        return canUndo() ? new ModelCommand(changes.getUndoCommand()) : null;
    }

    @Override
    public Command getRedoCommand() {
        return canRedo() ? new ModelCommand(changes.getRedoCommand()) : null;
    }

    @Override
    public boolean isDirty() {
        return changes.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        changes.saveIsDone();
    }

    /** Leaves the model's stack as it is: its other users go on. */
    @Override
    public void flush() {
        notifyListeners();
    }

    @Override
    public void dispose() {
        changes.removeCommandStackListener(listener);
        super.dispose();
    }
}
