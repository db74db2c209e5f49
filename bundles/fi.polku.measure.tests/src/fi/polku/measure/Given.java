/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Scale;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;

/** Small pieces of models. */
final class Given {

    static final ExperienceFactory NEW = ExperienceFactory.eINSTANCE;

    private Given() {
    }

    static Metric metric(MetricKind kind) {
        return metric(kind, MetricMethod.UNSPECIFIED);
    }

    static Metric metric(MetricKind kind, MetricMethod method) {
        Metric metric = NEW.createMetric();
        metric.setKind(kind);
        metric.setMethod(method);
        return metric;
    }

    static Scale scale(double minimum, double maximum) {
        Scale scale = NEW.createScale();
        scale.setMinimum(minimum);
        scale.setMaximum(maximum);
        return scale;
    }

    static Measurement measurement(Metric metric, Map<? extends Number, Integer> distribution) {
        Measurement measurement = NEW.createMeasurement();
        measurement.setMetric(metric);
        new TreeMap<>(distribution).forEach((answer, count) -> measurement.getDistribution().add(answers(answer, count)));
        return measurement;
    }

    static Measurement measurement(Metric metric, double value) {
        Measurement measurement = NEW.createMeasurement();
        measurement.setMetric(metric);
        measurement.setValue(value);
        return measurement;
    }

    static AnswerCount answers(Number answer, int count) {
        AnswerCount answers = NEW.createAnswerCount();
        answers.setAnswer(answer.doubleValue());
        answers.setCount(count);
        return answers;
    }

    static Journey journey(Touchpoint... touchpoints) {
        Journey journey = NEW.createJourney();
        Stage stage = NEW.createStage();
        journey.getStages().add(stage);
        stage.getTouchpoints().addAll(List.of(touchpoints));
        return journey;
    }

    static Touchpoint touchpoint(String name) {
        Touchpoint touchpoint = NEW.createTouchpoint();
        touchpoint.setName(name);
        return touchpoint;
    }

    static Touchpoint felt(String name, double valence) {
        Touchpoint touchpoint = touchpoint(name);
        touchpoint.getObservedEmotions().add(observed(valence, null, null));
        return touchpoint;
    }

    static ObservedEmotion observed(Double valence, Persona persona, Integer people) {
        ObservedEmotion emotion = NEW.createObservedEmotion();
        emotion.setValence(valence);
        emotion.setPersona(persona);
        emotion.setSampleSize(people);
        return emotion;
    }

    static TargetEmotion target(Double valence) {
        TargetEmotion emotion = NEW.createTargetEmotion();
        emotion.setValence(valence);
        return emotion;
    }
}
