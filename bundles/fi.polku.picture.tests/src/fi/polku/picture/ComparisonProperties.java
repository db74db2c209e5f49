/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ComparisonProperties {

    @Property(tries = 60)
    void anyTwoJourneysCanBeReadOverEachOther(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        PictureOptions options = new PictureOptions(Locale.forLanguageTag("fi"), RuleEngine.standard().check(model));
        for (Journey journey : twins(model)) {
            SceneCheck.assertReadable(Comparison.of(journey, options));
        }
    }

    @Property(tries = 40)
    void everyTouchpointIsDrawnOnceAndInTheOrderOfItsJourney(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 600) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        Journeys.giveIds(model);
        for (Journey journey : twins(model)) {
            List<Group> groups = Comparison.of(journey, new PictureOptions(Locale.ENGLISH, List.of())).groups().toList();
            List<String> drawn = groups.stream().map(Group::id).filter(id -> !id.isEmpty()).toList();
            assertThat(drawn).doesNotHaveDuplicates();
            for (Journey one : List.of(journey, journey.getFutureTwin())) {
                if (isDrawn(journey)) {
                    List<Touchpoint> touchpoints = Touchpoints.of(one);
                    assertThat(drawn).containsAll(touchpoints.stream().map(Element::getId).toList());
                    assertThat(touchpoints.stream().map(touchpoint -> place(groups, touchpoint).x())).isSorted();
                }
            }
        }
    }

    private static boolean isDrawn(Journey journey) {
        return Stream.of(journey, journey.getFutureTwin()).noneMatch(one -> one.getStages().isEmpty());
    }

    private static List<Journey> twins(ExperienceModel model) {
        return model.getJourneys().stream().filter(Comparison::isOf).toList();
    }

    private static Rect place(List<Group> groups, Touchpoint touchpoint) {
        return groups.stream().filter(group -> Subject.of(touchpoint).equals(group.subject())).findFirst().orElseThrow()
                .bounds();
    }
}
