/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Scene;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class JourneyMapProperties {

    @Property(tries = 60)
    void everyMapCanBeRead(@ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int size) {
        maps(RandomModels.any(seed, size)).forEach(SceneCheck::assertReadable);
    }

    @Example
    void aMapOfHundredsOfTouchpointsAsNoOneWouldDrawThemCanBeRead() {
        Journey journey = Journeys.withTouchpoints(1, "Tukihakemus");
        List<Touchpoint> touchpoints = journey.getStages().get(0).getTouchpoints();
        for (long seed = 0; touchpoints.size() < 500; seed++) {
            RandomModels.any(seed, 400).getJourneys().forEach(other -> touchpoints.addAll(Touchpoints.of(other)));
        }
        SceneCheck.assertReadable(map(journey, (ExperienceModel) journey.eContainer()));
    }

    @Property(tries = 100)
    void wordsAndCurvesOfEmotionsNeverMeet(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -3, max = 3) Double> valences,
            @ForAll @StringLength(max = 60) @Chars({'ä', 'i', 't', ' '}) String name) {
        Journey journey = Journeys.withTouchpoints(valences.size(), name);
        Iterator<Double> values = valences.iterator();
        Touchpoints.of(journey).forEach(touchpoint -> touchpoint.getObservedEmotions().get(0).setValence(values.next()));
        SceneCheck.assertReadable(map(journey, (ExperienceModel) journey.eContainer()));
    }

    @Property(tries = 40)
    void everyElementIsDrawnExactlyOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        Journeys.giveIds(model);
        for (Journey journey : model.getJourneys()) {
            List<String> drawn = map(journey, model).groups().map(Group::id).filter(id -> !id.isEmpty())
                    .toList();
            assertThat(drawn).doesNotHaveDuplicates().contains(journey.getId()).containsAll(expected(journey));
        }
    }

    @Property(tries = 20)
    void theSameJourneyGivesTheSameMap(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size) {
        assertThat(maps(RandomModels.any(seed, size)).map(SceneCheck::svg))
                .containsExactlyElementsOf(maps(RandomModels.any(seed, size)).map(SceneCheck::svg).toList());
    }

    private static List<String> expected(Journey journey) {
        Stream<Element> parts = Stream.concat(journey.getStages().stream(),
                journey.getStages().stream().flatMap(stage -> stage.getMoments().stream()));
        Stream<Element> cells = Touchpoints.of(journey).stream().flatMap(touchpoint -> shown(touchpoint, journey));
        Stream<Element> around = Stream.concat(journey.getPersonas().stream().limit(1), redeemedIn(journey));
        return Stream.of(parts, cells, around).flatMap(all -> all).map(Element::getId).toList();
    }

    private static Stream<Element> shown(Touchpoint touchpoint, Journey journey) {
        Stream<Emotion> emotions = Stream
                .concat(touchpoint.getTargetEmotions().stream(), touchpoint.getObservedEmotions().stream())
                .filter(emotion -> emotion.getPersona() == null || journey.getPersonas().isEmpty()
                        || emotion.getPersona() == journey.getPersonas().get(0));
        return Stream.of(Stream.of(touchpoint), touchpoint.getPainPoints().stream(), touchpoint.getOpportunities().stream(),
                emotions).flatMap(all -> all);
    }

    private static Stream<CustomerPromise> redeemedIn(Journey journey) {
        List<Touchpoint> here = Touchpoints.of(journey);
        return ((ExperienceModel) journey.eContainer()).getPromises().stream()
                .filter(promise -> promise.getRedeemedBy().stream().anyMatch(here::contains));
    }

    private static Stream<Scene> maps(ExperienceModel model) {
        return model.getJourneys().stream().map(journey -> map(journey, model));
    }

    private static Scene map(Journey journey, ExperienceModel model) {
        return JourneyMap.of(journey, new PictureOptions(Locale.forLanguageTag("fi"), RuleEngine.standard().check(model)));
    }
}
