/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.welcome;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The cheat sheet that leads to a first journey, beside the workbench that it is about. */
final class CheatSheet {

    private static final String ID = "fi.polku.workbench.firstJourney";

    private CheatSheet() {
    }

    static void open(IWorkbenchWindow window) {
        Welcome.close(window);
        Command command = window.getService(ICommandService.class).getCommand("org.eclipse.ui.cheatsheets.openCheatSheet");
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, Map.of("cheatSheetId", ID)), null);
        } catch (CommandException e) {
            ILog.of(CheatSheet.class).error(e.getLocalizedMessage(), e);
        }
    }
}
