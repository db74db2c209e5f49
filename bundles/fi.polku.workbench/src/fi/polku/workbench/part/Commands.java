/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** The window's commands. */
public final class Commands {

    private Commands() {
    }

    /**
     * Runs a command; says so when it fails.
     *
     * @param where a window or a part of it
     * @param command its id, with its parameters in parentheses
     * @return whether it was run
     */
    public static boolean run(IServiceLocator where, String command) {
        try {
            where.getService(IHandlerService.class)
                    .executeCommand(where.getService(ICommandService.class).deserialize(command), null);
            return true;
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getLocalizedMessage(), e), StatusManager.SHOW);
            return false;
        }
    }
}
