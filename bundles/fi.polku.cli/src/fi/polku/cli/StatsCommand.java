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

import fi.polku.model.experience.Journey;
import fi.polku.store.LoadedModel;
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
            LoadedModel loaded = ModelStore.load(file);
            List<JourneyStats> journeys = new ArrayList<>();
            for (Journey journey : loaded.model().getJourneys()) {
                journeys.add(JourneyStats.of(journey, polku.language()));
            }
            stats.add(new ModelStats(file, journeys, loaded.model().getBlueprints().size()));
        }
        format.write(stats, polku);
        return ExitCode.CLEAN;
    }
}
