/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.ModelStore;

/** What comes of putting one element of a model onto another. */
class AssignTest {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new PolkuItemProviderAdapterFactory(), new BasicCommandStack());
    private final ExperienceModel model = MAKE.createExperienceModel();
    private final Journey journey = MAKE.createJourney();
    private final Stage stage = MAKE.createStage();
    private final Touchpoint touchpoint = MAKE.createTouchpoint();

    @BeforeEach
    void make() {
        model.getJourneys().add(journey);
        journey.getStages().add(stage);
        stage.getTouchpoints().add(touchpoint);
        ModelStore.create(model, Path.of("any.polku").toAbsolutePath());
    }

    private boolean put(Element given, Element onto) {
        Optional<Assign> change = Assign.of(domain, List.of(given), onto);
        change.ifPresent(domain.getCommandStack()::execute);
        return change.isPresent();
    }

    @Test
    void anOwnerOwnsWhatItIsPutOntoOrWhatHoldsThat() {
        OrganisationUnit unit = MAKE.createOrganisationUnit();
        model.getParties().add(unit);
        ObservedEmotion emotion = MAKE.createObservedEmotion();
        touchpoint.getObservedEmotions().add(emotion);

        assertThat(put(unit, emotion)).isTrue();
        assertThat(touchpoint.getOwner()).isSameAs(unit);
        assertThat(put(unit, touchpoint)).as("it owns that already").isFalse();
        assertThat(journey.getOwner()).isNull();
        assertThat(put(unit, stage)).isTrue();
        assertThat(journey.getOwner()).isSameAs(unit);
    }

    @Test
    void aMetricIsPlannedOnceWhereItIsPut() {
        Metric metric = MAKE.createMetric();
        model.getMetrics().add(metric);

        assertThat(put(metric, touchpoint)).isTrue();
        assertThat(touchpoint.getPlans()).singleElement().extracting(plan -> plan.getMetric()).isSameAs(metric);
        assertThat(put(metric, touchpoint)).isFalse();
        assertThat(touchpoint.getPlans()).hasSize(1);
    }

    @Test
    void aChannelIsWhereATouchpointHappensAndWhatAPersonaPrefers() {
        Channel channel = MAKE.createChannel();
        Persona persona = MAKE.createPersona();
        model.getChannels().add(channel);
        model.getPersonas().add(persona);

        assertThat(put(channel, touchpoint)).isTrue();
        assertThat(touchpoint.getChannel()).isSameAs(channel);
        assertThat(put(channel, persona)).isTrue();
        assertThat(persona.getPreferredChannels()).containsExactly(channel);
        assertThat(put(channel, stage)).as("a stage has no channel").isFalse();
    }

    @Test
    void aPersonaGoesThroughTheJourneyThatItIsPutOnto() {
        Persona persona = MAKE.createPersona();
        model.getPersonas().add(persona);

        assertThat(put(persona, touchpoint)).isTrue();
        assertThat(journey.getPersonas()).containsExactly(persona);
        assertThat(put(persona, touchpoint)).isFalse();
    }

    @Test
    void aTouchpointBecomesAColumnOfABlueprintOnce() {
        ServiceBlueprint blueprint = MAKE.createServiceBlueprint();
        model.getBlueprints().add(blueprint);

        assertThat(put(touchpoint, blueprint)).isTrue();
        assertThat(blueprint.getColumns()).singleElement().extracting(column -> column.getTouchpoint()).isSameAs(touchpoint);
        assertThat(put(touchpoint, blueprint)).isFalse();
    }

    @Test
    void aPromiseIsRedeemedByTheTouchpointThatItIsPutOnto() {
        CustomerPromise promise = MAKE.createCustomerPromise();
        model.getPromises().add(promise);

        assertThat(put(promise, touchpoint)).isTrue();
        assertThat(promise.getRedeemedBy()).containsExactly(touchpoint);
    }

    @Test
    void aFutureJourneyBecomesTheTwinOfTheOneThatItIsPutOnto() {
        Journey future = MAKE.createJourney();
        future.setState(JourneyState.FUTURE);
        model.getJourneys().add(future);

        assertThat(put(future, journey)).isTrue();
        assertThat(journey.getFutureTwin()).isSameAs(future);
    }

    @Test
    void aStageHasNothingToGive() {
        assertThat(put(stage, touchpoint)).isFalse();
        assertThat(put(journey, journey)).isFalse();
    }
}
