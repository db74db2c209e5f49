/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Steps;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.survey.PlannedFigure.Status;

/** Puts the figures of an import into the model: one change for its user. */
final class CountAnswers extends Steps {

    private final ExperienceModel model;
    private final List<FigurePlan> figures;
    private final List<PlannedEmotion> emotions;
    private final OptionalInt population;

    CountAnswers(EditingDomain domain, ExperienceModel model, List<FigurePlan> figures, List<PlannedEmotion> emotions,
            OptionalInt population) {
        super(domain, figures.stream().map(plan -> plan.figure().place()).distinct().toList());
        this.model = model;
        this.figures = figures.stream().filter(plan -> plan.figure().status() != Status.UNCHANGED).toList();
        this.emotions = emotions.stream().filter(emotion -> !emotion.isUnchanged()).toList();
        this.population = population;
    }

    @Override
    protected boolean isPossible() {
        return !figures.isEmpty() || !emotions.isEmpty();
    }

    @Override
    protected void take() {
        figures.forEach(this::count);
        emotions.forEach(this::feel);
    }

    private void count(FigurePlan plan) {
        Metric metric = plan.figure().metric();
        if (metric.eContainer() == null) {
            add(model, Literals.EXPERIENCE_MODEL__METRICS, metric, model.getMetrics().size());
        }
        Measurement measurement = plan.figure().former().orElseGet(() -> added(plan.figure().place(), metric));
        write(plan.content(), measurement);
    }

    private Measurement added(Measurable place, Metric metric) {
        Measurement measurement = ExperienceFactory.eINSTANCE.createMeasurement();
        measurement.setMetric(metric);
        measurement.setLevel(place instanceof Touchpoint ? MeasurementLevel.TOUCHPOINT : MeasurementLevel.RELATIONSHIP);
        population.ifPresent(measurement::setPopulation);
        add((EObject) place, Literals.MEASURABLE__MEASUREMENTS, measurement, place.getMeasurements().size());
        return measurement;
    }

    private void write(Content content, Measurement measurement) {
        boolean isSpread = content.answers().isPresent();
        set(measurement, Literals.MEASUREMENT__DATE, content.date());
        set(measurement, Literals.MEASUREMENT__PERIOD_START, content.start());
        set(measurement, Literals.MEASUREMENT__PERIOD_END, content.end());
        set(measurement, Literals.MEASUREMENT__VALUE, isSpread ? null : content.mean());
        set(measurement, Literals.MEASUREMENT__SAMPLE_SIZE, isSpread ? null : size(content.number()));
        set(measurement, Literals.MEASUREMENT__SOURCE, content.source());
        set(measurement, Literals.MEASUREMENT__FINGERPRINTS, content.fingerprints());
        if (!content.reasons().isEmpty()) {
            set(measurement, Literals.MEASUREMENT__REASONS, content.reasons());
        }
        distribute(content.answers().map(answers -> answers.counts()).orElseGet(TreeMap::new), measurement);
    }

    private void distribute(NavigableMap<Double, Long> counts, Measurement measurement) {
        for (AnswerCount count : List.copyOf(measurement.getDistribution())) {
            if (!counts.containsKey(count.getAnswer())) {
                remove(measurement, Literals.MEASUREMENT__DISTRIBUTION, count);
            }
        }
        int place = 0;
        for (var count : counts.entrySet()) {
            AnswerCount there = measurement.getDistribution().stream()
                    .filter(each -> each.getAnswer() == count.getKey()).findFirst().orElse(null);
            if (there == null) {
                AnswerCount added = ExperienceFactory.eINSTANCE.createAnswerCount();
                added.setAnswer(count.getKey());
                added.setCount(size(count.getValue()));
                add(measurement, Literals.MEASUREMENT__DISTRIBUTION, added, place);
            } else if (there.getCount() != size(count.getValue())) {
                set(there, Literals.ANSWER_COUNT__COUNT, size(count.getValue()));
            }
            place++;
        }
    }

    private static int size(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }

    private void feel(PlannedEmotion emotion) {
        emotion.former().forEach(former -> remove(emotion.touchpoint(), Literals.TOUCHPOINT__OBSERVED_EMOTIONS, former));
        for (ObservedEmotion felt : emotion.emotions()) {
            add(emotion.touchpoint(), Literals.TOUCHPOINT__OBSERVED_EMOTIONS, felt,
                    emotion.touchpoint().getObservedEmotions().size());
        }
    }
}
