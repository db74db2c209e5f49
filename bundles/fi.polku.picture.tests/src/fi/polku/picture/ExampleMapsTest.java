/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;
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

    @ParameterizedTest
    @MethodSource("examples")
    void mapsOfExamplesAreTheSameBytesOnMachinesOfEveryLanguage(Path file) throws IOException {
        List<String> here = drawn(file);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(drawn(file)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> drawn(Path file) throws IOException {
        ExperienceModel model = ModelStore.load(file).model();
        PictureOptions options = new PictureOptions(Locale.ENGLISH, RuleEngine.standard().check(model));
        return model.getJourneys().stream().map(journey -> svg(JourneyMap.of(journey, options))).toList();
    }

    private static String svg(Scene scene) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SvgWriter.write(scene, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
