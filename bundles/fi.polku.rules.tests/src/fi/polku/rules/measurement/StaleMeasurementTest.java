/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class StaleMeasurementTest extends RuleTest {

    private final Metric metric = make(Metric.class, "CES");
    private final MeasurementPlan plan = make(MeasurementPlan.class, "Was it easy?");
    private final Touchpoint advice = touchpoint("Asks an expert", plan);

    StaleMeasurementTest() {
        super(new StaleMeasurement());
    }

    @Override
    protected ExperienceModel badExample() {
        return measuredEvery(Period.ofMonths(3), LocalDate.of(2026, 6, 1));
    }

    @Override
    protected ExperienceModel goodExample() {
        return measuredEvery(Period.ofMonths(3), LocalDate.of(2026, 9, 1));
    }

    @Test
    void looks_at_the_newest_measurement() {
        measuredEvery(Period.ofMonths(3), LocalDate.of(2026, 9, 1));

        assertThat(complaints(measuredEvery(Period.ofMonths(3), LocalDate.of(2020, 1, 1)))).isEmpty();
    }

    @Test
    void counts_to_the_day_of_the_check() {
        assertThat(complaints(measuredEvery(Period.ofDays(30), TODAY.minusDays(30)))).isEmpty();
    }

    @Test
    void counts_one_day_more_as_too_old() {
        assertThat(complaints(measuredEvery(Period.ofDays(30), TODAY.minusDays(31)))).containsExactly(plan);
    }

    @Test
    void takes_the_end_of_the_period_where_there_is_no_date() {
        ExperienceModel model = measuredEvery(Period.ofMonths(3), null);
        assertThat(complaints(model)).isEmpty();

        advice.getMeasurements().get(0).setPeriodEnd(LocalDate.of(2026, 6, 1));
        assertThat(complaints(model)).containsExactly(plan);
    }

    @Test
    void copes_with_cadences_that_nobody_lives_to_see() {
        assertThat(complaints(measuredEvery(Period.ofYears(999_999_999), LocalDate.of(2026, 6, 1)))).isEmpty();
        assertThat(complaints(measuredEvery(Period.ZERO, LocalDate.of(2026, 6, 1)))).isEmpty();
    }

    @Test
    void lets_the_team_say_how_late_is_still_in_time() {
        ExperienceModel model = measuredEvery(Period.ofDays(30), TODAY.minusDays(37));

        assertThat(complaints(model, "grace", 7)).isEmpty();
        assertThat(complaints(model, "grace", 6)).containsExactly(plan);
    }

    private ExperienceModel measuredEvery(Period cadence, LocalDate date) {
        Measurement measurement = make(Measurement.class, "Survey of spring");
        measurement.setMetric(metric);
        measurement.setDate(date);
        plan.setMetric(metric);
        plan.setCadence(cadence);
        return with(modelOf(with(advice, measurement)), metric);
    }
}
