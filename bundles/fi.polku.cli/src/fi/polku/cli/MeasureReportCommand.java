/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import fi.polku.store.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku measure report}: what the measurements of models say, and what is due to be measured again. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class MeasureReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private MeasureCommand measure;

    @Mixin
    private ModelFiles files;

    @Mixin
    private RuleChoice.Plain rules;

    @Option(names = "--format", paramLabel = "text|json|markdown|html", defaultValue = "text", descriptionKey = "format")
    private MeasureFormat format;

    @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "out")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null && out.toString().endsWith(".polku")) {
            throw new ParameterException(spec.commandLine(), measure.polku().text("validate.overModel", out));
        }
        List<Measures> measures = new ArrayList<>();
        for (Path file : files.find()) {
            measures.add(Measures.of(file, ModelStore.load(file).model(), rules.engineFor(file),
                    measure.polku().language()));
        }
        format.report().writeTo(out, measures, measure.polku());
        return ExitCode.CLEAN;
    }
}
