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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code polku stats}: how much there is, and how much of it is owned, measured and aimed at. */
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

    @ParentCommand
    private Polku polku;

    @Mixin
    private ModelFiles files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private StatsFormat format;

    @Override
    public Integer call() throws IOException {
        List<ModelStats> stats = new ArrayList<>();
        for (Path file : files.find()) {
            stats.add(ModelStats.of(file, ModelStore.load(file).model(), polku.language()));
        }
        format.report().write(stats, polku.out(), polku);
        return ExitCode.CLEAN;
    }
}
