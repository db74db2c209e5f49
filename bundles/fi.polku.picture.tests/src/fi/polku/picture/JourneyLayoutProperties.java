/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import fi.polku.measure.EmotionRange;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class JourneyLayoutProperties {

    private static final double TOLERANCE = 0.01;

    @Property(tries = 40)
    void everyTouchpointCanBePointedAtInItsColumn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        layouts(seed, size).forEach(layout -> {
            assertThat(layout.columns().stream().map(Column::touchpoint).filter(Objects::nonNull))
                    .containsExactlyElementsOf(Touchpoints.of(layout.journey()));
            layout.columns().stream().filter(column -> column.touchpoint() != null).forEach(column -> {
                Rect card = area(layout, Subject.of(column.touchpoint())).bounds();
                assertThat(card.x()).isCloseTo(column.x(), within(TOLERANCE));
                assertThat(card.right()).isCloseTo(column.right(), within(TOLERANCE));
                assertThat(row(layout, "touchpoints").bounds().contains(card)).isTrue();
            });
        });
    }

    @Property(tries = 40)
    void cardsOfDifferentTouchpointsLieApart(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        layouts(seed, size).forEach(layout -> {
            List<Rect> cards = groups(layout.scene()).filter(group -> group.subject().isWhole())
                    .filter(group -> group.subject().element() instanceof Touchpoint).map(Group::bounds).toList();
            for (int i = 1; i < cards.size(); i++) {
                assertThat(cards.get(i).overlaps(cards.get(i - 1))).isFalse();
            }
        });
    }

    @Property(tries = 40)
    void whatCanBePointedAtLiesInsideWhatItIsAPartOf(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        layouts(seed, size).forEach(layout -> {
            Rect page = new Rect(0, 0, layout.scene().width(), layout.scene().height());
            groups(layout.scene()).forEach(group -> {
                assertThat(page.inset(-TOLERANCE).contains(group.bounds())).as("%s on the page", group.subject()).isTrue();
                group.groups().forEach(part -> assertThat(group.bounds().inset(-TOLERANCE).contains(part.bounds()))
                        .as("%s inside %s", part.subject(), group.subject()).isTrue());
            });
        });
    }

    @Property(tries = 40)
    void rowsFollowOneAnotherInTheOrderOfTheList(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        List<String> all = List.copyOf(JourneyMap.rows(Locale.ENGLISH).keySet());
        layouts(seed, size).forEach(layout -> {
            List<RowBand> rows = layout.rows();
            assertThat(rows).extracting(RowBand::key).isSubsetOf(all)
                    .isSortedAccordingTo((one, other) -> all.indexOf(one) - all.indexOf(other));
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i).bounds().y()).isCloseTo(rows.get(i - 1).bounds().bottom(), within(TOLERANCE));
            }
        });
    }

    @Property(tries = 40)
    void hiddenRowsAreGoneAndTheOthersStay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size,
            @ForAll Set<@IntRange(max = 12) Integer> numbers) {
        List<String> all = List.copyOf(JourneyMap.rows(Locale.ENGLISH).keySet());
        Set<String> hidden = new HashSet<>();
        numbers.forEach(number -> hidden.add(all.get(number)));
        ExperienceModel model = RandomModels.any(seed, size);
        for (Journey journey : model.getJourneys()) {
            List<String> before = keys(JourneyMap.layout(journey, options(model)));
            JourneyLayout after = JourneyMap.layout(journey, options(model).hiding(hidden));
            assertThat(keys(after)).containsExactlyElementsOf(before.stream().filter(key -> !hidden.contains(key)).toList());
            SceneCheck.assertReadable(after.scene());
        }
    }

    @Property(tries = 40)
    void aFilterKeepsWhatPassesWithItsNumber(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size,
            @ForAll Phase phase) {
        ExperienceModel model = RandomModels.any(seed, size);
        Filter filter = new Filter(null, Set.of(), Set.copyOf(model.getParties()), Set.of(phase));
        for (Journey journey : model.getJourneys()) {
            List<Touchpoint> all = Touchpoints.of(journey);
            JourneyLayout layout = JourneyMap.layout(journey, options(model).only(filter));
            List<Column> shown = layout.columns().stream().filter(column -> column.touchpoint() != null).toList();
            assertThat(shown).extracting(Column::touchpoint)
                    .containsExactlyElementsOf(all.stream().filter(filter::passes).toList());
            assertThat(shown).allSatisfy(column -> {
                assertThat(column.stage().getPhase()).isEqualTo(phase);
                assertThat(all.get(column.number() - 1)).isSameAs(column.touchpoint());
            });
            SceneCheck.assertReadable(layout.scene());
        }
    }

    @Property(tries = 40)
    void aMapForEditingHasRoomForWhatIsMissing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        for (Journey journey : model.getJourneys()) {
            JourneyLayout layout = JourneyMap.layout(journey, options(model).forEditing());
            if (!layout.columns().isEmpty()) {
                assertThat(keys(layout)).containsExactlyElementsOf(JourneyMap.rows(Locale.ENGLISH).keySet());
                assertThat(layout.emotions()).isPresent();
            }
            for (Touchpoint touchpoint : Touchpoints.of(journey)) {
                for (var feature : List.of(Literals.TOUCHPOINT__GOAL, Literals.OWNED__OWNER, Literals.TOUCHPOINT__CHANNEL,
                        Literals.TOUCHPOINT__PAIN_POINTS, Literals.TOUCHPOINT__OPPORTUNITIES)) {
                    Rect cell = area(layout, Subject.of(touchpoint, feature)).bounds();
                    assertThat(Math.min(cell.width(), cell.height())).as(feature.getName()).isGreaterThan(8);
                }
            }
            SceneCheck.assertReadable(layout.scene());
        }
    }

    @Property(tries = 40)
    void theDotOfAnEmotionStandsWhereItsValenceBelongs(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        layouts(seed, size).forEach(layout -> groups(layout.scene())
                .filter(group -> group.subject().part().equals(Literals.EMOTION__VALENCE.getName())).forEach(dot -> {
                    Emotion emotion = (Emotion) dot.subject().element();
                    double value = EmotionRange.of(emotion).normalise(emotion.getValence());
                    EmotionScale scale = layout.emotions().orElseThrow();
                    assertThat(scale.value(dot.bounds().centreY())).isCloseTo(value, within(1e-9));
                }));
    }

    @Property
    void heightAndValueOfAnEmotionAreInverse(@ForAll @DoubleRange(min = -1, max = 1) double value,
            @ForAll @DoubleRange(min = 0, max = 5000) double best, @ForAll @DoubleRange(min = 1, max = 500) double height) {
        EmotionScale scale = new EmotionScale(best, best + height);
        assertThat(scale.value(scale.y(value))).isCloseTo(value, within(1e-9));
        assertThat(scale.value(best - 1)).isEqualTo(1);
        assertThat(scale.value(best + height + 1)).isEqualTo(-1);
    }

    private static Stream<JourneyLayout> layouts(long seed, int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        return model.getJourneys().stream().map(journey -> JourneyMap.layout(journey, options(model)));
    }

    private static PictureOptions options(ExperienceModel model) {
        return new PictureOptions(Locale.forLanguageTag("fi"), RuleEngine.standard().check(model));
    }

    private static Stream<Group> groups(Scene scene) {
        return scene.groups().filter(group -> group.subject() != null);
    }

    private static Group area(JourneyLayout layout, Subject subject) {
        return groups(layout.scene()).filter(group -> group.subject().equals(subject)).findFirst().orElseThrow();
    }

    private static RowBand row(JourneyLayout layout, String key) {
        return layout.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> keys(JourneyLayout layout) {
        return layout.rows().stream().map(RowBand::key).toList();
    }
}
