/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.time.Period;
import java.time.temporal.ChronoUnit;

import fi.polku.measure.Figures;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A measurement that should have been taken again by now. */
public final class StaleMeasurement extends RuleOn<MeasurementPlan> {

    private static final double DAYS_IN_A_MONTH = 365.2425 / 12;

    private final Option<Integer> grace = option("grace", 0, 0, 1000);

    /** One for all engines. */
    public StaleMeasurement() {
        super("polku/stale-measurement", Severity.WARNING, MeasurementPlan.class,
                Reach.SELF.above(Literals.JOURNEY__STATE)
                        .and(Reach.SELF.container(Literals.MEASURABLE__MEASUREMENTS).to(Literals.MEASURABLE__MEASUREMENTS)));
    }

    @Override
    protected void look(MeasurementPlan measurementPlan, Inspection inspection) {
        if (measurementPlan.getCadence() == null || measurementPlan.getMetric() == null
                || !(measurementPlan.eContainer() instanceof Measurable place)) {
            return;
        }
        Figures.latest(measurementPlan.getMetric(), place).map(Figures::day)
                .filter(day -> ChronoUnit.DAYS.between(day, inspection.today())
                        > days(measurementPlan.getCadence()) + inspection.value(grace))
                .filter(day -> !Journeys.isFuture(measurementPlan))
                .ifPresent(day -> inspection.report(measurementPlan, (Element) place, day));
    }

    /** A cadence of nothing asks for nothing. */
    private static double days(Period cadence) {
        double days = cadence.toTotalMonths() * DAYS_IN_A_MONTH + cadence.getDays();
        return days > 0 ? days : Double.MAX_VALUE;
    }
}
