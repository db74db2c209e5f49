/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.ExperienceModel;

/**
 * Figures of one file.
 *
 * @param file the file
 * @param journeys its journeys, in order
 * @param indexes its experience indexes, in order
 * @param blueprints number of service blueprints
 */
record ModelStats(Path file, List<JourneyStats> journeys, List<IndexStats> indexes, int blueprints) {

    static ModelStats of(Path file, ExperienceModel model, Locale language) {
        return new ModelStats(file,
                model.getJourneys().stream().map(journey -> JourneyStats.of(journey, language)).toList(),
                model.getIndexes().stream().map(index -> IndexStats.of(index, model, language)).toList(),
                model.getBlueprints().size());
    }
}
