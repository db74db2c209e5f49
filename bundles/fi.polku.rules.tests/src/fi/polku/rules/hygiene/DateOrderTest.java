/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.rules.RuleTest;

class DateOrderTest extends RuleTest {

    private final Measurement survey = make(Measurement.class, "Survey of spring");

    DateOrderTest() {
        super(new DateOrder());
    }

    @Override
    protected ExperienceModel badExample() {
        return dated(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 3, 1), null);
    }

    @Override
    protected ExperienceModel goodExample() {
        return dated(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 5));
    }

    @Test
    void finds_a_result_from_before_the_answers() {
        assertThat(complaints(dated(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 5, 30))))
                .containsExactly(survey);
    }

    @Test
    void finds_a_result_from_the_future() {
        assertThat(complaints(dated(null, null, TODAY))).isEmpty();
        assertThat(complaints(dated(null, null, TODAY.plusDays(1)))).containsExactly(survey);
    }

    @Test
    void allows_all_of_it_on_one_day() {
        LocalDate day = LocalDate.of(2026, 5, 31);

        assertThat(complaints(dated(day, day, day))).isEmpty();
    }

    private ExperienceModel dated(LocalDate start, LocalDate end, LocalDate date) {
        survey.setPeriodStart(start);
        survey.setPeriodEnd(end);
        survey.setDate(date);
        return modelOf(touchpoint("Gets the decision", survey));
    }
}
