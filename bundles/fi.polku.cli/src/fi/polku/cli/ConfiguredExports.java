/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code polku export --config}: each export of a file as if it had been typed. */
final class ConfiguredExports {

    private static final Set<String> HANDED_ON = Set.of("--again", "--rules", "--rules-config");
    private static final Set<String> ALLOWED = Set.of("--config", Language.OPTION);

    private final CommandLine command;
    private final Polku polku;

    /** @param command as it was typed */
    ConfiguredExports(CommandLine command, Polku polku) {
        this.command = command;
        this.polku = polku;
    }

    /**
     * @param file says what is exported
     * @return the worst of the exit codes
     * @throws ParameterException when something was typed that the file has to say
     */
    int run(Path file) throws IOException {
        List<String> beside = beside(command.getParseResult());
        int exitCode = ExitCode.CLEAN;
        for (List<String> export : new ExportFile(file).read()) {
            List<String> typed = new ArrayList<>(List.of("export"));
            export.stream().filter(word -> beside.stream().noneMatch(it -> option(it).equals(option(word))))
                    .forEach(typed::add);
            typed.addAll(beside);
            exitCode = Math.max(exitCode, Polku.run(polku.out(), polku.err(), typed.toArray(String[]::new)));
        }
        return exitCode;
    }

    /** What was typed beside the file: it goes for every export, whatever the file says. */
    private List<String> beside(ParseResult typed) {
        List<String> amiss = new ArrayList<>(
                typed.matchedPositionals().stream().map(ArgSpec::paramLabel).distinct().toList());
        List<String> beside = new ArrayList<>();
        for (OptionSpec option : typed.matchedOptions()) {
            String name = option.longestName();
            if (HANDED_ON.contains(name)) {
                option.originalStringValues().forEach(value -> beside.add(name + "=" + value));
            } else if (!ALLOWED.contains(name)) {
                amiss.add(name);
            }
        }
        if (!amiss.isEmpty()) {
            throw new ParameterException(command, polku.text("export.besideConfig", String.join(", ", amiss)));
        }
        if (polku.chosenLanguage() != null) {
            beside.add(Language.OPTION + "=" + polku.chosenLanguage().getLanguage());
        }
        return beside;
    }

    private static String option(String word) {
        return word.split("=", 2)[0];
    }
}
