/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code polku validate}: says what the rules complain about. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    /** From which severity on findings make the command fail. */
    enum Threshold {
        ERROR, WARNING, NEVER;

        /** As people type it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isReachedBy(CheckedFile file) {
            return switch (this) {
                case ERROR -> file.count(Severity.ERROR) > 0;
                case WARNING -> file.count(Severity.ERROR) + file.count(Severity.WARNING) > 0;
                case NEVER -> false;
            };
        }
    }

    @ParentCommand
    private Polku polku;

    @Mixin
    private ModelFiles files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private ReportFormat format;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "error", descriptionKey = "fail-on")
    private Threshold threshold;

    @Override
    public Integer call() throws IOException {
        RuleEngine rules = RuleEngine.standard();
        List<CheckedFile> checked = new ArrayList<>();
        List<Path> models = files.find();
        for (Path file : models) {
            polku.progress("validate.progress", file, checked.size() + 1, models.size());
            checked.add(CheckedFile.check(file, rules));
        }
        polku.progressDone();
        format.write(checked, polku);
        for (CheckedFile file : checked) {
            if (file.failure() != null) {
                polku.err().println(Failure.message(file.failure(), polku.language()));
            }
        }
        if (checked.stream().anyMatch(file -> file.failure() != null)) {
            return ExitCode.FAILED;
        }
        return checked.stream().anyMatch(threshold::isReachedBy) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
