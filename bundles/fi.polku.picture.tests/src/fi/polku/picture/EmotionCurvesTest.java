/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.testsupport.RandomModels;

class EmotionCurvesTest {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;
    private static final PictureOptions OPTIONS = new PictureOptions(Locale.ENGLISH, List.of());

    @Test
    void everyPersonaHasACurveAndAnEntryInTheLegend() {
        Journey journey = journey("Mia", "Onni", "Aino");

        Scene scene = EmotionCurves.of(journey, OPTIONS).orElseThrow();

        assertThat(texts(scene)).contains("Mia", "Onni", "Aino");
        assertThat(scene.groups().flatMap(group -> group.marks().stream())).isNotEmpty();
        assertThat(scene.marks().stream().filter(mark -> mark instanceof Path path && path.smooth() && path.points().size() == 2))
                .hasSize(3);
    }

    @Test
    void aJourneyWithoutEmotionsHasNoCurves() {
        Journey journey = MAKE.createJourney();
        assertThat(EmotionCurves.of(journey, OPTIONS)).isEmpty();
        journey.getStages().add(MAKE.createStage());
        assertThat(EmotionCurves.of(journey, OPTIONS)).isEmpty();
    }

    @Test
    void anyJourneyCanBeShown() {
        for (int seed = 0; seed < 50; seed++) {
            RandomModels.any(seed, 200).getJourneys().forEach(journey -> assertThat(EmotionCurves.of(journey, OPTIONS))
                    .isEqualTo(EmotionCurves.of(journey, OPTIONS)));
        }
    }

    private static List<String> texts(Scene scene) {
        return scene.marks().stream().flatMap(EmotionCurvesTest::texts).toList();
    }

    private static Stream<String> texts(Mark mark) {
        if (mark instanceof Group group) {
            return group.marks().stream().flatMap(EmotionCurvesTest::texts);
        }
        return mark instanceof Text text ? Stream.of(text.text())
                : Stream.empty();
    }

    private static Journey journey(String... personas) {
        Journey journey = MAKE.createJourney();
        Stage stage = MAKE.createStage();
        journey.getStages().add(stage);
        for (String name : personas) {
            Persona persona = MAKE.createPersona();
            persona.setName(name);
            journey.getPersonas().add(persona);
        }
        for (int i = 0; i < 2; i++) {
            Touchpoint touchpoint = MAKE.createTouchpoint();
            stage.getTouchpoints().add(touchpoint);
            for (Persona persona : journey.getPersonas()) {
                ObservedEmotion emotion = MAKE.createObservedEmotion();
                emotion.setPersona(persona);
                emotion.setValence(i - 1.0);
                touchpoint.getObservedEmotions().add(emotion);
            }
        }
        return journey;
    }
}
