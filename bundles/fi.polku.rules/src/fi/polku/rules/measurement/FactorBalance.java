/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceFactor;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Metrics;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey measured by one of efficiency, ease and emotion alone. */
public final class FactorBalance extends RuleOn<Journey> {

    private static final Set<EStructuralFeature> READ = Set.of(Literals.METRIC__FACTOR, Literals.METRIC__KIND);

    /** One touchpoint alone is no path yet that could be measured one-sidedly. */
    private final Option<Integer> fewest = option("fewest", 2, 1, 1000);

    /** One for all engines. */
    public FactorBalance() {
        super("polku/factor-balance", Severity.INFO, Journey.class,
                Reach.SELF.inside().to(Literals.MEASUREMENT_PLAN__METRIC, READ)
                        .and(Reach.SELF.inside().to(Literals.MEASUREMENT__METRIC, READ)));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getState() != JourneyState.CURRENT) {
            return;
        }
        Set<ExperienceFactor> factors = factors(Metrics.at(journey));
        int measured = 0;
        for (Touchpoint touchpoint : Touchpoints.of(journey)) {
            Set<Metric> metrics = Metrics.at(touchpoint);
            measured += metrics.isEmpty() ? 0 : 1;
            factors.addAll(factors(metrics));
            if (factors.size() > 1) {
                return;
            }
        }
        if (factors.size() == 1 && measured >= inspection.value(fewest)) {
            inspection.report(journey, factors.iterator().next());
        }
    }

    private static Set<ExperienceFactor> factors(Set<Metric> metrics) {
        Set<ExperienceFactor> factors = EnumSet.noneOf(ExperienceFactor.class);
        metrics.forEach(metric -> factors.add(factor(metric)));
        factors.remove(ExperienceFactor.UNSPECIFIED);
        return factors;
    }

    private static ExperienceFactor factor(Metric metric) {
        if (metric.getFactor() != ExperienceFactor.UNSPECIFIED) {
            return metric.getFactor();
        }
        return switch (metric.getKind()) {
            case NPS, ENPS, PEER_NPS, CSAT, SMILEY -> ExperienceFactor.EMOTION;
            case CES -> ExperienceFactor.EASE;
            case EFFICIENCY -> ExperienceFactor.EFFICIENCY;
            case CUSTOM -> ExperienceFactor.UNSPECIFIED;
        };
    }
}
