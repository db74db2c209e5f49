/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** What tools do to a model. */
class MovesTest {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    private final Moves moves = new Moves();
    private final Journey journey = MAKE.createJourney();
    private final Stage first = stage(Phase.PRE);
    private final Stage second = stage(Phase.CORE);
    private final Touchpoint reads = touchpoint(first);
    private final Touchpoint asks = touchpoint(first);
    private final Touchpoint orders = touchpoint(second);

    @BeforeEach
    void inAModel() {
        MAKE.createExperienceModel().getJourneys().add(journey);
    }

    @Test
    void aTouchpointDroppedOnAStageStandsAtItsEnd() {
        moves.moveTo(reads, second);

        assertThat(first.getTouchpoints()).containsExactly(asks);
        assertThat(second.getTouchpoints()).containsExactly(orders, reads);
    }

    @Test
    void aTouchpointDroppedOnATouchpointStandsInTheSameStage() {
        moves.moveTo(reads, orders);

        assertThat(second.getTouchpoints()).containsExactly(orders, reads);
    }

    @Test
    void neighboursChangePlaces() {
        moves.moveLater(reads);
        assertThat(first.getTouchpoints()).containsExactly(asks, reads);

        moves.moveEarlier(reads);
        assertThat(first.getTouchpoints()).containsExactly(reads, asks);
    }

    @Test
    void onlyWhatHasANeighbourCanMove() {
        assertThat(moves.canMoveEarlier(reads)).isFalse();
        assertThat(moves.canMoveLater(reads)).isTrue();
        assertThat(moves.canMoveLater(asks)).isFalse();
        assertThat(moves.canMoveLater(journey)).isFalse();
    }

    @Test
    void aNewStageStandsAtTheEndOfItsPhase() {
        moves.addStage(second, "pre");

        assertThat(journey.getStages()).extracting(Stage::getPhase).containsExactly(Phase.PRE, Phase.PRE, Phase.CORE);
        assertThat(journey.getStages().get(1).getName()).isEqualTo("New stage");
    }

    @Test
    void whatIsRemovedIsReferredToByNobody() {
        reads.getEmployeeMoments().add(orders);

        moves.remove(orders);

        assertThat(second.getTouchpoints()).isEmpty();
        assertThat(reads.getEmployeeMoments()).isEmpty();
    }

    @Test
    void anArrowChangesItsEndsWhereItMay() {
        ServiceBlueprint blueprint = MAKE.createServiceBlueprint();
        BlueprintAction asked = action(blueprint);
        BlueprintAction answers = action(blueprint);
        BlueprintAction looksUp = action(blueprint);
        Flow flow = MAKE.createFlow();
        blueprint.getFlows().add(flow);
        flow.setSource(asked);
        flow.setTarget(answers);

        moves.endAt(flow, looksUp);
        moves.startAt(flow, looksUp);

        assertThat(flow.getTarget()).isSameAs(looksUp);
        assertThat(flow.getSource()).as("an arrow never leads back to where it starts").isSameAs(asked);
        assertThat(moves.mayLeadTo(asked, looksUp)).isFalse();
        assertThat(moves.mayLeadTo(answers, looksUp)).isTrue();
    }

    @Test
    void anActionMovesToAnotherColumn() {
        ServiceBlueprint blueprint = MAKE.createServiceBlueprint();
        BlueprintColumn column = MAKE.createBlueprintColumn();
        blueprint.getColumns().add(column);

        assertThat(moves.moveToColumn(action(blueprint), column).getColumn()).isSameAs(column);
    }

    @Test
    void marksAreTurnedOnAndOff() {
        BlueprintAction action = action(MAKE.createServiceBlueprint());

        assertThat(moves.toggleFailPoint(action).isFailPoint()).isTrue();
        assertThat(moves.toggleFailPoint(action).isFailPoint()).isFalse();
        assertThat(moves.toggleWait(action).isWait()).isTrue();
        assertThat(moves.toggleMomentOfTruth(reads).isMomentOfTruth()).isTrue();
    }

    private Stage stage(Phase phase) {
        Stage stage = MAKE.createStage();
        stage.setPhase(phase);
        journey.getStages().add(stage);
        return stage;
    }

    private static Touchpoint touchpoint(Stage stage) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    private static BlueprintAction action(ServiceBlueprint blueprint) {
        BlueprintAction action = MAKE.createBlueprintAction();
        blueprint.getActions().add(action);
        return action;
    }
}
