/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.drop.BlueprintShifts;
import fi.polku.diagram.drop.Direction;
import fi.polku.diagram.drop.JourneyShifts;
import fi.polku.diagram.drop.Shifts;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.store.ModelStore;

/** What keys move in a diagram, and where they stop; needs no screen. */
class ShiftsTest {

    private static final PictureOptions OPTIONS = new PictureOptions(Locale.ENGLISH, List.of());

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new PolkuItemProviderAdapterFactory(), stack);
    private final List<EveryChange> changes = new ArrayList<>();
    private final Journey journey = watched(SmallModels.journey()).getJourneys().get(0);
    private final ServiceBlueprint blueprint = watched(SmallModels.blueprint()).getBlueprints().get(0);

    private ExperienceModel watched(ExperienceModel model) {
        ModelStore.create(model, Path.of("any.polku"));
        changes.add(new EveryChange(stack, model));
        return model;
    }

    @AfterEach
    void canBeTakenBack() {
        changes.forEach(EveryChange::isUndoneAndDoneAgain);
    }

    private Shifts map() {
        return new JourneyShifts(JourneyMap.layout(journey, OPTIONS), domain);
    }

    private Shifts picture(PictureOptions options) {
        return new BlueprintShifts(Blueprint.layout(blueprint, options), domain);
    }

    /** @return how many steps it went */
    private int move(Shifts shifts, Element element, Direction direction) {
        return shifts.shifted(List.of(element), direction).filter(Command::canExecute).map(change -> {
            domain.getCommandStack().execute(change);
            return 1;
        }).orElse(0);
    }

    private List<String> names() {
        return Touchpoints.of(journey).stream().map(Touchpoint::getName).toList();
    }

    private Touchpoint touchpoint(int index) {
        return Touchpoints.of(journey).get(index);
    }

    @Test
    void aTouchpointGoesPastItsNeighbourAndIntoTheNextStageByItsNearEnd() {
        Touchpoint asks = touchpoint(1);
        assertThat(move(map(), asks, Direction.RIGHT)).isEqualTo(1);
        assertThat(names()).containsExactly("Reads", "Waits", "Asks", "Thanks");
        assertThat(move(map(), asks, Direction.RIGHT)).isEqualTo(1);
        assertThat(asks.eContainer()).isSameAs(journey.getStages().get(2));
        assertThat(names()).containsExactly("Reads", "Waits", "Asks", "Thanks");
        assertThat(move(map(), asks, Direction.RIGHT)).isEqualTo(1);
        assertThat(names()).containsExactly("Reads", "Waits", "Thanks", "Asks");
        assertThat(move(map(), asks, Direction.RIGHT)).as("the end").isZero();
        assertThat(move(map(), asks, Direction.UP)).as("touchpoints stand in one row").isZero();
    }

    @Test
    void severalTouchpointsStayTogether() {
        List<Touchpoint> both = List.of(touchpoint(1), touchpoint(2));
        domain.getCommandStack().execute(map().shifted(both, Direction.LEFT).orElseThrow());
        assertThat(both).allMatch(touchpoint -> touchpoint.eContainer() == journey.getStages().get(0));
        assertThat(names()).containsExactly("Reads", "Asks", "Waits", "Thanks");
    }

    @Test
    void aStageTakesThePhaseOfTheOneThatItPasses() {
        var service = journey.getStages().get(1);
        assertThat(move(map(), service, Direction.LEFT)).isEqualTo(1);
        assertThat(journey.getStages().get(0)).isSameAs(service);
        assertThat(service.getPhase()).isEqualTo(Phase.PRE);
        assertThat(move(map(), service, Direction.LEFT)).isZero();
    }

    @Test
    void anEmotionGoesUpStepByStepToTheEndOfItsScale() {
        Emotion emotion = touchpoint(1).getObservedEmotions().get(0);
        double before = emotion.getValence();
        assertThat(move(map(), emotion, Direction.UP)).isEqualTo(1);
        assertThat(emotion.getValence()).isGreaterThan(before);
        while (move(map(), emotion, Direction.UP) > 0) {
            assertThat(emotion.getValence()).isLessThanOrEqualTo(3);
        }
        assertThat(emotion.getValence()).isEqualTo(3);
        assertThat(move(map(), emotion, Direction.LEFT)).isZero();
    }

    @Test
    void anActionGoesFromRowToRowAndFromColumnToColumn() {
        BlueprintAction asks = blueprint.getActions().get(0);
        assertThat(move(picture(OPTIONS), asks, Direction.DOWN)).isEqualTo(1);
        assertThat(asks.getRow()).isEqualTo(BlueprintRow.ONSTAGE);
        assertThat(move(picture(OPTIONS), asks, Direction.RIGHT)).isEqualTo(1);
        assertThat(asks.getColumn()).isSameAs(blueprint.getColumns().get(1));
        assertThat(move(picture(OPTIONS), asks, Direction.RIGHT)).as("the last column").isZero();
    }

    @Test
    void anActionPassesRowsThatAreHidden() {
        BlueprintAction asks = blueprint.getActions().get(0);
        assertThat(move(picture(OPTIONS.hiding(Set.of("onstage"))), asks, Direction.DOWN)).isEqualTo(1);
        assertThat(asks.getRow()).isEqualTo(BlueprintRow.BACKSTAGE);
    }

    @Test
    void columnsChangePlaces() {
        BlueprintColumn first = blueprint.getColumns().get(0);
        assertThat(move(picture(OPTIONS), first, Direction.RIGHT)).isEqualTo(1);
        assertThat(blueprint.getColumns().get(1)).isSameAs(first);
        assertThat(move(picture(OPTIONS), first, Direction.RIGHT)).isZero();
        assertThat(move(picture(OPTIONS), first, Direction.UP)).isZero();
    }
}
