/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import fi.polku.rules.Rule;
import fi.polku.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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

        boolean isReachedBy(CheckedFiles checked) {
            return switch (this) {
                case ERROR -> checked.count(Severity.ERROR) > 0;
                case WARNING -> checked.count(Severity.ERROR) + checked.count(Severity.WARNING) > 0;
                case NEVER -> false;
            };
        }
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Mixin
    private ModelFiles files;

    @Mixin
    private RuleChoice.Plain rules;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit|github|html", defaultValue = "text",
            descriptionKey = "format")
    private ReportFormat format;

    @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "out")
    private Path out;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "error", descriptionKey = "fail-on")
    private Threshold threshold;

    @Option(names = "--baseline", paramLabel = "${bundle:label.file}", descriptionKey = "baseline")
    private Path baseline;

    @Option(names = "--write-baseline", paramLabel = "${bundle:label.file}", descriptionKey = "write-baseline")
    private Path newBaseline;

    @Option(names = "--docs-url", paramLabel = "URL", descriptionKey = "docs-url")
    private URI docs;

    @Override
    public Integer call() throws IOException {
        requireUsable();
        Baseline known = baseline == null ? null : Baseline.read(baseline, polku);
        List<Rule> available = rules.rules();
        List<CheckedFile> each = new ArrayList<>();
        List<Path> models = files.find();
        for (Path file : models) {
            polku.progress("validate.progress", file, each.size() + 1, models.size());
            CheckedFile checked = CheckedFile.check(file, rules, polku.language());
            each.add(known == null ? checked : known.hideFrom(checked));
        }
        polku.progressDone();
        CheckedFiles checked = new CheckedFiles(each, available, docs);
        int exitCode = newBaseline == null ? report(checked) : keep(checked);
        each.stream().filter(file -> file.failure() != null)
                .map(file -> Failure.message(file.failure(), polku.language())).distinct().forEach(polku.err()::println);
        each.stream().flatMap(file -> file.ruleFailures().stream()).map(failed -> failed.rule().id()).distinct()
                .forEach(rule -> polku.err().println(polku.text("rules.failed", rule)));
        return exitCode;
    }

    private void requireUsable() {
        if (baseline != null && newBaseline != null || out != null && newBaseline != null) {
            throw new ParameterException(spec.commandLine(), polku.text("baseline.alone"));
        }
        if (docs != null && !"https".equalsIgnoreCase(docs.getScheme()) && !"http".equalsIgnoreCase(docs.getScheme())) {
            throw new ParameterException(spec.commandLine(), polku.text("validate.noAddress", docs));
        }
        for (Path written : new Path[] {out, newBaseline}) {
            if (written != null && written.toString().endsWith(".polku")) {
                throw new ParameterException(spec.commandLine(), polku.text("validate.overModel", written));
            }
        }
    }

    private int report(CheckedFiles checked) throws IOException {
        format.report().writeTo(out, checked, polku);
        if (!checked.isComplete()) {
            return ExitCode.FAILED;
        }
        return threshold.isReachedBy(checked) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Of everything or not at all: what can't be read now would come back as new. */
    private int keep(CheckedFiles checked) throws IOException {
        if (!checked.isComplete()) {
            polku.err().println(polku.text("baseline.unwritten", newBaseline));
            return ExitCode.FAILED;
        }
        Files.createDirectories(newBaseline.toAbsolutePath().getParent());
        Baseline.write(checked, newBaseline);
        long kept = checked.files().stream().mapToLong(file -> file.open().size()).sum();
        polku.out().println(polku.text("baseline.written", kept, newBaseline));
        return ExitCode.CLEAN;
    }
}
