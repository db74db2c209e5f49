/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.RuleEngine;
import fi.polku.store.ModelStore;

class SameEverywhereTest {

    static Stream<Path> examples() throws IOException {
        return ExampleMapsTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void picturesAreTheSameBytesOnMachinesOfEveryLanguageAndTimeZone(Path file) throws IOException {
        List<String> here = drawn(file);
        assertThat(here).isNotEmpty();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            assertThat(drawn(file)).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> drawn(Path file) throws IOException {
        ExperienceModel model = ModelStore.load(file).model();
        PictureOptions options = new PictureOptions(Locale.ENGLISH, RuleEngine.standard().check(model));
        return Stream.concat(model.getJourneys().stream().map(journey -> JourneyMap.of(journey, options)),
                model.getBlueprints().stream().map(blueprint -> Blueprint.of(blueprint, options)))
                .map(SceneCheck::svg).toList();
    }
}
