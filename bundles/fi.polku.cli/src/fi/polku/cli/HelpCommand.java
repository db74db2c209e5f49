/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code polku help}: shows the help of a command. Picocli's own speaks only English. */
@Command(name = "help", mixinStandardHelpOptions = true, helpCommand = true)
final class HelpCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.command}", arity = "0..1", descriptionKey = "command")
    private String wanted;

    @Override
    public void run() {
        CommandLine polku = spec.commandLine().getParent();
        CommandLine command = wanted == null ? polku : polku.getSubcommands().get(wanted);
        if (command == null) {
            throw new UnmatchedArgumentException(polku, List.of(wanted));
        }
        command.usage(polku.getOut());
    }
}
