/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.rules.fix.Fixes;

/** Changes a model inside the transaction in which Sirius runs a tool, which records it for its own undo. */
final class Edits {

    private Edits() {
    }

    /** Does it if it can be done. */
    static void run(Function<EditingDomain, Command> change) {
        Command command = change.apply(Fixes.domain());
        if (command.canExecute()) {
            command.execute();
        }
    }
}
