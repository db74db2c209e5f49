/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line: what is wrong, what may have been meant, how to get help. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Locale language;
    private final Texts texts = new Texts(Polku.class);

    WrongUsage(Locale language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(texts.get(language, "usage.wrong", what(wrong)));
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            command.getErr().println(texts.get(language, "usage.meant", String.join(", ", unmatched.getSuggestions())));
        }
        command.getErr().println(texts.get(language, "usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String what(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return texts.get(language, "usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        List<String> unknown = wrong.getCommandLine().getUnmatchedArguments();
        if (wrong instanceof MissingParameterException && !unknown.isEmpty()) {
            return texts.get(language, "usage.unknown", String.join(" ", unknown));
        }
        if (wrong instanceof MissingParameterException missing) {
            List<String> names = missing.getMissing().stream().map(WrongUsage::typed).distinct().toList();
            return texts.get(language, "usage.missing", String.join(", ", names));
        }
        if (wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null) {
            return texts.get(language, "usage.value", option.longestName(), wrong.getValue(), wanted(option));
        }
        return wrong.getMessage();
    }

    /** What an option takes, in full where its label only hints at it. */
    private String wanted(OptionSpec option) {
        if (option.paramLabel().equals("N")) {
            return texts.get(language, "usage.number");
        }
        return option.paramLabel().endsWith("…") ? String.join(", ", option.completionCandidates()) : option.paramLabel();
    }

    private static String typed(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
