/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Journey;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Space;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MatrixTest {

    private static final PictureOptions PLAIN = new PictureOptions(Locale.ENGLISH, List.of());

    @Property(tries = 60)
    void everyMatrixCanBeRead(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        PictureOptions options = new PictureOptions(Locale.forLanguageTag("fi"), RuleEngine.standard().check(model));
        model.getJourneys().forEach(journey -> SceneCheck.assertReadable(Matrix.of(journey, options)));
    }

    @Property(tries = 40)
    void everyTouchpointIsDrawnOnceAndBelowTheOneBeforeIt(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 600) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        Journeys.giveIds(model);
        for (Journey journey : model.getJourneys()) {
            List<Group> groups = Matrix.of(journey, PLAIN).groups().filter(group -> !group.id().isEmpty()).toList();
            assertThat(groups).extracting(Group::id).doesNotHaveDuplicates();
            List<String> touchpoints = Touchpoints.of(journey).stream().map(Element::getId).toList();
            List<Group> lines = groups.stream().filter(group -> touchpoints.contains(group.id())).toList();
            assertThat(lines).extracting(Group::id).isEqualTo(touchpoints);
            assertThat(lines).extracting(group -> group.bounds().y()).isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kysyy neuvoa äidiltä – öitä myöten", "مرحبا بالعالم", "<script>alert(1)</script>", "W"})
    void anyNameCanBeRead(String name) {
        SceneCheck.assertReadable(Matrix.of(Journeys.withTouchpoints(7, name), PLAIN));
        SceneCheck.assertReadable(Matrix.of(Journeys.withTouchpoints(3, name.repeat(20)), PLAIN));
    }

    @Test
    void everySheetBeginsWithTheNamesOfTheColumns() {
        List<Scene> sheets = Matrix.sheets(Journeys.withTouchpoints(40, "Asks"), PLAIN);
        assertThat(sheets).hasSizeGreaterThan(3);
        sheets.forEach(sheet -> assertThat(places(sheet, "Touchpoint")).hasSize(1));
        sheets.stream().skip(1).forEach(sheet -> assertThat(places(sheet, "Touchpoint").get(0)).isBetween(48.0, 80.0));
        assertThat(sheets.stream().flatMap(MatrixTest::words)).contains("Asks (continued)");
    }

    @Test
    void inOnePieceNothingIsCut() {
        Journey journey = Journeys.withTouchpoints(40, "Asks");
        Scene matrix = Matrix.of(journey, PLAIN);
        assertThat(words(matrix)).doesNotContain("Asks (continued)");
        List<Rect> lines = matrix.marks().stream().map(Mark::bounds)
                .sorted(Comparator.comparingDouble(Rect::y)).toList();
        double bottom = 0;
        for (Rect line : lines) {
            assertThat(line.y() - bottom).as("room above").isLessThanOrEqualTo(Space.MARGIN);
            bottom = Math.max(bottom, line.bottom());
        }
    }

    @Test
    void aLongPictureNamesItsColumnsAgainAboveStages() {
        Journey journey = ExperienceFactory.eINSTANCE.createJourney();
        for (int i = 0; i < 8; i++) {
            journey.getStages().addAll(Journeys.withTouchpoints(9, "Asks").getStages());
        }
        journey.getStages().forEach(stage -> stage.setName("Stage"));
        Scene matrix = Matrix.of(journey, PLAIN);
        double sheet = matrix.width() / Math.sqrt(2);
        List<Double> heads = places(matrix, "Touchpoint");
        assertThat(heads).hasSizeBetween(3, (int) Math.ceil(matrix.height() / sheet));
        List<Double> stages = places(matrix, "Stage");
        heads.forEach(head -> assertThat(stages).as("a stage's name below").anyMatch(it -> it > head && it < head + 80));
    }

    @Property(tries = 30)
    void sheetsTellWhatThePictureTellsAndStandAlone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        for (Journey journey : RandomModels.any(seed, size).getJourneys()) {
            List<Scene> sheets = Matrix.sheets(journey, PLAIN);
            sheets.forEach(SceneCheck::assertReadable);
            assertThat(sheets.stream().flatMap(MatrixTest::words).toList())
                    .containsAll(words(Matrix.of(journey, PLAIN)).toList());
        }
    }

    @Property(tries = 30)
    void theKeyToTheSignsNeverHasASheetForItself(@ForAll @IntRange(min = 1, max = 60) int touchpoints) {
        assertThat(Matrix.sheets(Journeys.withTouchpoints(touchpoints, "Asks"), PLAIN))
                .allSatisfy(sheet -> assertThat(words(sheet)).contains("Touchpoint"));
    }

    @Test
    void columnsThatSayNothingAreLeftOut() {
        Journey journey = Journeys.withTouchpoints(2, "Asks");
        assertThat(words(Matrix.of(journey, PLAIN))).contains("Pain points").doesNotContain("Metrics", "Channel");
        assertThat(words(Matrix.of(journey, PLAIN.hiding(Set.of("painPoints", "touchpoints")))))
                .contains("Touchpoint").doesNotContain("Pain points");
    }

    @Test
    void experienceBelowTheExpectationIsTold() {
        Journey journey = Journeys.withTouchpoints(1, "Asks");
        Gap gap = ExperienceFactory.eINSTANCE.createGap();
        gap.setExpected(4.5);
        gap.setExperienced(2.0);
        Touchpoints.of(journey).get(0).getGaps().add(gap);
        assertThat(words(Matrix.of(journey, PLAIN))).contains("expected 4.5, experienced 2",
                "experience falls short of the expectation");
    }

    @Test
    void aJourneyWithoutStagesSaysHowToBegin() {
        Scene matrix = Matrix.of(ExperienceFactory.eINSTANCE.createJourney(), PLAIN);
        assertThat(words(matrix)).contains("This journey has no stages yet");
        SceneCheck.assertReadable(matrix);
    }

    private static List<Double> places(Scene scene, String word) {
        return scene.texts().filter(text -> text.text().equals(word)).map(Text::baseline).toList();
    }

    private static Stream<String> words(Scene scene) {
        return scene.texts().map(Text::text);
    }
}
