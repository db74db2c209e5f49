/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.store.ModelStore;

class ComparisonTest {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;
    private static final PictureOptions OPTIONS = new PictureOptions(Locale.ENGLISH, List.of());

    @Test
    void whatIsCalledTheSameStandsInOneColumn() {
        Journey now = journey("Asks", "Applies", "Waits");
        Journey future = twin(now, "Applies", "Waits");

        assertThat(column(now, now, 1)).isEqualTo(column(now, future, 0));
        assertThat(column(now, now, 2)).isEqualTo(column(now, future, 1));
        assertThat(tags(now)).containsExactly("GOES", "STAYS", "STAYS");
    }

    @Test
    void whatIsCutAnewStandsBelowWhatItFollows() {
        Journey now = journey("Fills in the application", "Waits for a decision");
        Journey future = twin(now, "Completes an application filled in for her", "Hears the decision on the phone");

        assertThat(column(now, now, 0)).isEqualTo(column(now, future, 0));
        assertThat(column(now, now, 1)).isEqualTo(column(now, future, 1));
        assertThat(tags(now)).containsExactly("CHANGES", "CHANGES");
    }

    @Test
    void whatHasNothingInCommonStandsAlone() {
        Journey now = journey("Queues");
        Journey future = twin(now, "Books a time");

        assertThat(column(now, now, 0)).isNotEqualTo(column(now, future, 0));
        assertThat(tags(now)).containsExactlyInAnyOrder("GOES", "NEW");
    }

    @Test
    void whatComesEarlierInTheFutureMoves() {
        Journey now = journey("Applies", "Waits", "Pays");
        twin(now, "Pays", "Applies", "Waits");

        assertThat(tags(now)).containsExactlyInAnyOrder("MOVES", "MOVES", "STAYS", "STAYS");
    }

    @Test
    void aTouchpointThatStaysTellsWhatIsDifferent() {
        Journey now = journey("Applies");
        Journey future = twin(now, "Applies");
        Channel web = MAKE.createChannel();
        web.setName("Web");
        Touchpoints.of(future).get(0).setChannel(web);

        assertThat(tags(now)).containsExactly("CHANGES");
        assertThat(texts(Comparison.of(now, OPTIONS))).contains("Channel", "Web");
    }

    @Test
    void whoIsNoLongerThereIsNobodyAndWhatIsNoLongerThereIsNothing() {
        Journey now = journey("Applies");
        twin(now, "Applies");
        Touchpoint applies = Touchpoints.of(now).get(0);
        applies.setPerformer(MAKE.createRole());
        applies.setChannel(MAKE.createChannel());
        PictureOptions finnish = new PictureOptions(Locale.forLanguageTag("fi"), List.of());

        assertThat(texts(Comparison.of(now, finnish))).containsSubsequence("Kanava", "ei mitään", "Toteuttaja", "ei ketään");
    }

    @Test
    void bothCurvesHaveOneScale() throws IOException {
        Journey now = ModelStore.load(Path.of("..", "..", "examples", "online-shop", "online-shop.polku")).model()
                .getJourneys().get(0);

        ComparisonLayout layout = Comparison.layout(now, OPTIONS);

        assertThat(texts(layout.scene())).contains("emotion felt now", "emotion aimed at in the future");
        double y = layout.emotions().orElseThrow().y(2.3 / 3);
        assertThat(bounds(layout.scene(), new Subject(Touchpoints.of(now).get(4).getObservedEmotions().get(0), "valence"))
                .orElseThrow().centreY()).isCloseTo(y, within(0.01));
    }

    @Test
    void rowsCanBeHidden() {
        Journey now = journey("Applies");
        twin(now, "Applies");

        assertThat(texts(Comparison.of(now, OPTIONS))).contains("Stages now");
        assertThat(texts(Comparison.of(now, OPTIONS.hiding(Set.of("stagesNow"))))).doesNotContain("Stages now");
    }

    @Test
    void aTwinWithoutStagesYetSaysHowToBegin() {
        Journey now = journey("Applies");
        now.setFutureTwin(MAKE.createJourney());

        assertThat(texts(Comparison.of(now, OPTIONS))).contains("This journey has no stages yet");
    }

    private static Journey journey(String... touchpoints) {
        Journey journey = MAKE.createJourney();
        Stage stage = MAKE.createStage();
        stage.setPhase(Phase.CORE);
        journey.getStages().add(stage);
        for (String name : touchpoints) {
            Touchpoint touchpoint = MAKE.createTouchpoint();
            touchpoint.setName(name);
            stage.getTouchpoints().add(touchpoint);
        }
        return journey;
    }

    private static Journey twin(Journey now, String... touchpoints) {
        now.setFutureTwin(journey(touchpoints));
        return now.getFutureTwin();
    }

    /** The x at which a touchpoint's card stands in the comparison. */
    private static double column(Journey now, Journey journey, int touchpoint) {
        return bounds(Comparison.of(now, OPTIONS), Subject.of(Touchpoints.of(journey).get(touchpoint))).orElseThrow().x();
    }

    private static Optional<Rect> bounds(Scene scene, Subject subject) {
        return scene.groups().filter(group -> subject.equals(group.subject())).map(Group::bounds).findFirst();
    }

    private static List<String> tags(Journey now) {
        List<String> words = Arrays.asList("STAYS", "CHANGES", "MOVES", "NEW", "GOES");
        return texts(Comparison.of(now, OPTIONS)).stream().filter(words::contains).toList();
    }

    private static List<String> texts(Scene scene) {
        return SceneCheck.texts(scene).stream().map(Text::text).toList();
    }
}
