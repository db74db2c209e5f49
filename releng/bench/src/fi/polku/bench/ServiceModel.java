/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ChannelKind;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.RolloutStep;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;

/**
 * A model as service designers leave it behind, in any size: journeys of twenty touchpoints in three phases, each touchpoint
 * owned, measured and felt, each journey with its blueprint; about 18 elements for each touchpoint. In places something
 * has been forgotten.
 */
final class ServiceModel {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;
    private static final int TOUCHPOINTS_OF_A_JOURNEY = 20;
    private static final int TOUCHPOINTS_OF_AN_OWNER = 10;
    private static final LocalDate MEASURED = LocalDate.of(2026, 3, 31);
    /** The day on which the model is looked at. */
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final ExperienceModel model = MAKE.createExperienceModel();

    private ServiceModel(int touchpoints) {
        model.setName("Services");
        for (ChannelKind kind : ChannelKind.values()) {
            channel(kind);
        }
        persona();
        metric(MetricKind.NPS);
        metric(MetricKind.CES);
        metric(MetricKind.CSAT);
        for (int i = 0; i < touchpoints; i++) {
            add(i);
        }
    }

    /**
     * @param touchpoints their number
     * @return about six elements for each touchpoint, itself included
     */
    static ExperienceModel journeys(int touchpoints) {
        return new ServiceModel(touchpoints).model;
    }

    /**
     * @param touchpoints their number
     * @return the journeys, and for each its blueprint: about eighteen elements for each touchpoint
     */
    static ExperienceModel of(int touchpoints) {
        ExperienceModel model = journeys(touchpoints);
        model.getJourneys().forEach(journey -> model.getBlueprints().add(JourneyBlueprint.of(journey)));
        return model;
    }

    private void channel(ChannelKind kind) {
        Channel channel = MAKE.createChannel();
        channel.setName(kind.getName());
        channel.setKind(kind);
        model.getChannels().add(channel);
    }

    private void persona() {
        Persona persona = MAKE.createPersona();
        persona.setName("First-time applicant");
        persona.getPreferredChannels().add(model.getChannels().get(1));
        model.getPersonas().add(persona);
    }

    private void metric(MetricKind kind) {
        Metric metric = MAKE.createMetric();
        metric.setName(kind.getName());
        metric.setKind(kind);
        metric.setTarget(4.0);
        metric.setDetractorResponseTarget(Duration.ofHours(2));
        metric.setWhyQuestion("Why did you answer so?");
        model.getMetrics().add(metric);
    }

    private void add(int number) {
        if (number % TOUCHPOINTS_OF_AN_OWNER == 0) {
            OrganisationUnit owner = MAKE.createOrganisationUnit();
            owner.setName("Unit " + model.getParties().size());
            model.getParties().add(owner);
        }
        if (number % TOUCHPOINTS_OF_A_JOURNEY == 0) {
            model.getJourneys().add(journey(number / TOUCHPOINTS_OF_A_JOURNEY));
        }
        List<Stage> stages = last(model.getJourneys()).getStages();
        stages.get(number % TOUCHPOINTS_OF_A_JOURNEY * stages.size() / TOUCHPOINTS_OF_A_JOURNEY).getTouchpoints()
                .add(touchpoint(number));
    }

    private Journey journey(int number) {
        Journey journey = MAKE.createJourney();
        journey.setName("Journey " + number);
        journey.setOwner(last(model.getParties()));
        journey.getPersonas().addAll(model.getPersonas());
        journey.getPlans().add(plan(model.getMetrics().get(0)));
        for (Phase phase : Phase.values()) {
            Stage stage = MAKE.createStage();
            stage.setName(phase.getName());
            stage.setPhase(phase);
            journey.getStages().add(stage);
        }
        return journey;
    }

    private Touchpoint touchpoint(int number) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName("Touchpoint " + number);
        touchpoint.setGoal("The customer knows what happens next");
        touchpoint.setEncounter(EncounterType.DIGITAL);
        touchpoint.setImportance(number % 7 == 0 ? Importance.MAJOR : Importance.MODERATE);
        touchpoint.setOwner(number % 30 == 17 ? null : last(model.getParties()));
        touchpoint.setChannel(number % 50 == 13 ? null : model.getChannels().get(number % model.getChannels().size()));
        Metric metric = model.getMetrics().get(1 + number % 2);
        touchpoint.getPlans().add(plan(metric));
        touchpoint.getMeasurements().add(measurement(metric, number));
        touchpoint.getTargetEmotions().add(target(number));
        touchpoint.getObservedEmotions().add(observed(number));
        if (number % 3 == 0) {
            touchpoint.getPainPoints().add(painPoint(number));
        }
        if (number % 5 == 0) {
            touchpoint.getGaps().add(gap(number));
        }
        return touchpoint;
    }

    private static TargetEmotion target(int number) {
        TargetEmotion emotion = MAKE.createTargetEmotion();
        emotion.setValence(1.0 + number % 3);
        emotion.setDesignedPeak(number % 21 == 0);
        return emotion;
    }

    private static ObservedEmotion observed(int number) {
        ObservedEmotion emotion = MAKE.createObservedEmotion();
        emotion.setValence(number % 5 - 1.0);
        emotion.setSource(number % 40 == 9 ? EmotionSource.UNSPECIFIED : EmotionSource.INTERVIEW);
        return emotion;
    }

    private PainPoint painPoint(int number) {
        PainPoint painPoint = MAKE.createPainPoint();
        painPoint.setName("Nobody tells how long it takes");
        painPoint.setKind(number % 15 == 0 ? ProblemKind.UNSPECIFIED : ProblemKind.TIME);
        DevelopmentAction action = MAKE.createDevelopmentAction();
        action.setName("Tell how long it takes");
        action.setOwner(last(model.getParties()));
        action.setDue(LocalDate.of(2026, 9, 1));
        action.getAddresses().add(painPoint);
        model.getDevelopmentActions().add(action);
        return painPoint;
    }

    private static Gap gap(int number) {
        Gap gap = MAKE.createGap();
        gap.setExpected(4.0);
        gap.setExperienced(number % 4 + 1.5);
        return gap;
    }

    private MeasurementPlan plan(Metric metric) {
        MeasurementPlan plan = MAKE.createMeasurementPlan();
        plan.setMetric(metric);
        plan.setWho("Everybody who applied");
        plan.setWhen("The day after");
        plan.setChannel(model.getChannels().get(1));
        plan.setCadence(Period.ofMonths(3));
        plan.setRollout(RolloutStep.PILOT);
        return plan;
    }

    private static Measurement measurement(Metric metric, int number) {
        Measurement measurement = MAKE.createMeasurement();
        measurement.setMetric(metric);
        measurement.setDate(number % 45 == 2 ? MEASURED.minusYears(1) : MEASURED);
        for (int answer = 1; answer <= 5; answer++) {
            AnswerCount count = MAKE.createAnswerCount();
            count.setAnswer(answer);
            count.setCount(100 + number * answer % 13);
            measurement.getDistribution().add(count);
        }
        return measurement;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
