/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.measure.EmotionRange;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Rect;
import fi.polku.sirius.service.Emotions;
import fi.polku.sirius.service.Journeys;
import fi.polku.sirius.service.Measures;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/** Where the online shop's journey and blueprint stand in their diagrams. */
class PlacesTest {

    private Journey journey;
    private ServiceBlueprint blueprint;
    private Places journeyPlaces;
    private Places blueprintPlaces;

    @BeforeEach
    void load() throws StoreException {
        var model = ModelStore.load(Path.of("..", "..", "examples", "online-shop", "online-shop.polku")).model();
        journey = model.getJourneys().get(0);
        blueprint = model.getBlueprints().get(0);
        journeyPlaces = Places.of(journey);
        blueprintPlaces = Places.of(blueprint);
    }

    @Test
    void theDiagramBeginsAtItsUpperLeftCorner() {
        assertThat(at(journeyPlaces, "head.phases", journey)).satisfies(head -> {
            assertThat(head.x()).isBetween(0.0, 30.0);
            assertThat(head.y()).isBetween(0.0, 30.0);
        });
        assertThat(at(blueprintPlaces, "column", blueprint.getColumns().get(0)).y()).isBetween(0.0, 30.0);
    }

    @Test
    void touchpointsStandInOrderInsideTheirStages() {
        double right = 0;
        for (Stage stage : journey.getStages()) {
            Rect around = at(journeyPlaces, "stage", stage);
            assertThat(around.contains(at(journeyPlaces, "stage.name", stage))).isTrue();
            for (Touchpoint touchpoint : Touchpoints.of(stage)) {
                Rect card = at(journeyPlaces, "touchpoint", touchpoint);
                assertThat(around.contains(card)).isTrue();
                assertThat(card.x()).isGreaterThan(right);
                right = card.right();
            }
        }
    }

    @Test
    void everythingOfATouchpointStandsInItsColumn() {
        for (Touchpoint touchpoint : Touchpoints.of(journey)) {
            Rect card = at(journeyPlaces, "touchpoint", touchpoint);
            assertThat(at(journeyPlaces, "touchpoint.owner", touchpoint)).satisfies(owner -> {
                assertThat(owner.x()).isEqualTo(card.x());
                assertThat(owner.width()).isEqualTo(card.width());
            });
            touchpoint.getObservedEmotions().forEach(emotion -> assertThat(
                    at(journeyPlaces, "observed.valence", emotion).centreX()).isBetween(card.x(), card.right()));
        }
    }

    @Test
    void theBetterTheFeelingTheHigherItStands() {
        List<ObservedEmotion> emotions = new Emotions().observed(journey).stream().sorted((a, b) -> Double.compare(
                EmotionRange.of(b).normalise(b.getValence()), EmotionRange.of(a).normalise(a.getValence()))).toList();

        assertThat(emotions).extracting(emotion -> at(journeyPlaces, "observed.valence", emotion).y()).isSorted();
    }

    @Test
    void anEmotionStandsOnTheGroundThatItBelongsToAndItsWordsBesideIt() {
        Rect pleasant = at(journeyPlaces, "ground.pleasant", journey);
        Rect unpleasant = at(journeyPlaces, "ground.unpleasant", journey);
        assertThat(unpleasant.y()).isEqualTo(pleasant.bottom());
        for (ObservedEmotion emotion : new Emotions().observed(journey)) {
            Rect dot = at(journeyPlaces, "observed.valence", emotion);
            double value = EmotionRange.of(emotion).normalise(emotion.getValence());
            assertThat((value < 0 ? unpleasant : pleasant).contains(dot.centreX(), dot.centreY())).isTrue();
            Rect words = at(journeyPlaces, "observed", emotion);
            assertThat(words.bottom() <= dot.y() || words.y() >= dot.bottom()).isTrue();
        }
    }

    @Test
    void whateverTheServicesListHasAPlace() {
        new Emotions().observed(journey).forEach(one -> at(journeyPlaces, "observed", one));
        new Emotions().meant(journey).forEach(one -> at(journeyPlaces, "target", one));
        new Measures().measured(journey).forEach(one -> at(journeyPlaces, "measurement", one));
        new Measures().planned(journey).forEach(one -> at(journeyPlaces, "plan", one));
        new Journeys().painPoints(journey).forEach(one -> at(journeyPlaces, "painPoint", one));
        new Journeys().promises(journey).forEach(one -> at(journeyPlaces, "promise", one));
        new Journeys().phaseHeads(journey).forEach(one -> at(journeyPlaces, "stage.phase", one));
    }

    @Test
    void actionsStandInTheirLaneUnderTheirColumn() {
        for (BlueprintAction action : blueprint.getActions()) {
            Rect box = at(blueprintPlaces, "action", action);
            assertThat(at(blueprintPlaces, "row." + action.getRow().getName(), blueprint).contains(box)).isTrue();
            assertThat(at(blueprintPlaces, "column", action.getColumn()).x()).isEqualTo(box.x());
        }
    }

    @Test
    void linesStandBetweenLanes() {
        Rect line = at(blueprintPlaces, "line.visibility", blueprint);

        assertThat(line.y()).isGreaterThanOrEqualTo(lane(BlueprintRow.ONSTAGE).bottom());
        assertThat(line.bottom()).isLessThanOrEqualTo(lane(BlueprintRow.BACKSTAGE).y());
    }

    @Test
    void anArrowLeadsFromEdgeToEdge() {
        for (Flow flow : blueprint.getFlows()) {
            var points = blueprintPlaces.route(flow, flow.getSource(), flow.getTarget()).orElseThrow();
            Rect source = at(blueprintPlaces, "action", flow.getSource()).inset(-2);
            Rect target = at(blueprintPlaces, "action", flow.getTarget()).inset(-2);

            assertThat(source.contains(points.get(0).x(), points.get(0).y())).isTrue();
            assertThat(target.contains(points.get(points.size() - 1).x(), points.get(points.size() - 1).y())).isTrue();
        }
    }

    @Test
    void anythingElseHasNoPlace() {
        assertThat(journeyPlaces.of("touchpoint", ExperienceFactory.eINSTANCE.createTouchpoint())).isEmpty();
        assertThat(journeyPlaces.of("touchpoint", null)).isEmpty();
        assertThat(Places.of(null).of("touchpoint", journey)).isEmpty();
    }

    @Test
    void emptyJourneysAndBlueprintsHavePlaces() {
        Journey empty = ExperienceFactory.eINSTANCE.createJourney();
        ServiceBlueprint bare = ExperienceFactory.eINSTANCE.createServiceBlueprint();

        assertThat(Places.of(empty).of("stage.phase", empty)).isEmpty();
        assertThat(Places.of(empty).of("journey.hint", empty)).isPresent();
        assertThat(Places.of(bare).of("row.customer", bare)).isPresent();
        Rect head = at(Places.of(bare), "head.customer", bare);
        Rect line = at(Places.of(bare), "name.interaction", bare);
        assertThat(line.x() >= head.right() || line.y() >= head.bottom()).as("names don't cover each other").isTrue();
    }

    private Rect lane(BlueprintRow row) {
        return at(blueprintPlaces, "row." + row.getName(), blueprint);
    }

    private static Rect at(Places places, String mapping, EObject element) {
        return places.of(mapping, element).orElseThrow(() -> new AssertionError(mapping + " of " + element));
    }
}
