/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.store.ModelStore;

class ExampleMapsTest {

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".polku")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void mapsOfExamplesCanBeReadInBothLanguages(Path file) throws IOException {
        ExperienceModel model = ModelStore.load(file).model();
        List<Finding> findings = RuleEngine.standard().check(model);
        assertThat(model.getJourneys()).isNotEmpty();
        for (Journey journey : model.getJourneys()) {
            SceneCheck.assertReadable(JourneyMap.of(journey, new PictureOptions(Locale.ENGLISH, findings)));
            SceneCheck.assertReadable(JourneyMap.of(journey, new PictureOptions(Locale.forLanguageTag("fi"), findings)));
        }
    }
}
