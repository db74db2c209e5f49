/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.MetricKind;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** A journey on which the same person is asked again and again. */
public final class SurveyFatigue extends RuleOn<Journey> {

    /** One question before the service, one during it, one after it, and one about the whole. */
    private final Option<Integer> most = option("most", 4, 1, 1000);

    /** One for all engines. */
    public SurveyFatigue() {
        super("polku/survey-fatigue", Severity.INFO, Journey.class,
                Reach.SELF.inside().to(Literals.MEASUREMENT_PLAN__METRIC, Metrics.ASKING));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        Set<List<Object>> surveys = new HashSet<>();
        count(journey, surveys);
        Touchpoints.of(journey).forEach(touchpoint -> count(touchpoint, surveys));
        if (surveys.size() > inspection.value(most)) {
            inspection.report(journey, surveys.size(), inspection.value(most));
        }
    }

    /** What is asked of the same people at the same moment in the same channel is one survey. */
    private static void count(Measurable place, Set<List<Object>> surveys) {
        for (MeasurementPlan plan : place.getPlans()) {
            if (Metrics.asks(plan.getMetric()) && plan.getMetric().getKind() != MetricKind.SMILEY) {
                surveys.add(Words.areMissing(plan.getWhen()) ? List.of(plan)
                        : Arrays.asList(plan.getWho(), plan.getWhen(), plan.getChannel()));
            }
        }
    }
}
