/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;

/**
 * Plans a measurement with a metric that the model has already. Clear when only one metric suggests itself.
 *
 * @param <T> where is measured
 */
abstract class PlanChoice<T extends Measurable> extends FixOn<T> {

    private final MeasurementLevel level;

    PlanChoice(String ruleId, Class<T> type, MeasurementLevel level) {
        super(ruleId, type);
        this.level = level;
    }

    /** Plans whose metric suggests itself here as well. */
    abstract boolean suggests(MeasurementPlan plan, T place);

    /** Metrics that can be measured here at all. */
    abstract boolean fits(Metric metric, T place);

    @Override
    final Stream<Proposal> propose(T place, Finding finding) {
        List<MeasurementPlan> plans = InModel.all(place, MeasurementPlan.class).filter(plan -> plan.getMetric() != null)
                .toList();
        List<Metric> possible = InModel.all(place, Metric.class).filter(metric -> fits(metric, place)).toList();
        List<Metric> likely = plans.stream().filter(plan -> suggests(plan, place)).map(MeasurementPlan::getMetric)
                .filter(possible::contains).distinct().toList();
        List<Metric> narrowed = likely.isEmpty() ? possible : likely;
        return Stream.concat(likely.stream(), possible.stream()).distinct().map(metric -> new Proposal(Names.typed(metric),
                narrowed.size() == 1 && narrowed.contains(metric), new Title("plan", metric),
                change -> change.add(place, Literals.MEASURABLE__PLANS, plan(metric, place, plans))));
    }

    private MeasurementPlan plan(Metric metric, T place, List<MeasurementPlan> others) {
        MeasurementPlan plan = ExperienceFactory.eINSTANCE.createMeasurementPlan();
        plan.setMetric(metric);
        plan.setLevel(level);
        plan.setChannel(place instanceof Touchpoint touchpoint ? touchpoint.getChannel() : null);
        others.stream().filter(other -> other.getMetric() == metric)
                .min(Comparator.comparing(other -> !suggests(other, place))).ifPresent(other -> copy(other, plan));
        return plan;
    }

    private static void copy(MeasurementPlan from, MeasurementPlan to) {
        to.setWho(from.getWho());
        to.setCadence(from.getCadence());
        to.setResponsible(from.getResponsible());
        if (to.getChannel() == null) {
            to.setChannel(from.getChannel());
        }
    }
}
