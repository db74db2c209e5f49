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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class TouchpointMeasurementTest extends RuleTest {

    private final Touchpoint advice = touchpoint("Asks an expert");

    TouchpointMeasurementTest() {
        super(new TouchpointMeasurement());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(advice);
    }

    @Override
    protected ExperienceModel goodExample() {
        MeasurementPlan plan = make(MeasurementPlan.class, "Was the advice easy to get?");
        plan.setWho("Everyone who called");
        plan.setWhen("After the call");
        return modelOf(with(advice, plan));
    }

    @Test
    void is_content_with_a_measurement_that_was_never_planned() {
        assertThat(complaints(modelOf(with(advice, make(Measurement.class, "Survey of spring"))))).isEmpty();
    }

    @Test
    void still_asks_for_it_when_only_the_journey_is_measured() {
        ExperienceModel model = modelOf(advice);
        with(model.getJourneys().get(0), make(Measurement.class, "NPS"));

        assertThat(complaints(model)).containsExactly(advice);
    }

    @Test
    void leaves_what_was_ranked_as_minor() {
        advice.setImportance(Importance.MINOR);

        assertThat(complaints(modelOf(advice))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Importance.class, names = "MINOR", mode = EnumSource.Mode.EXCLUDE)
    void wants_everything_else_measured(Importance importance) {
        advice.setImportance(importance);

        assertThat(complaints(modelOf(advice))).containsExactly(advice);
    }

    @Test
    void wants_the_touchpoints_of_partners_measured() {
        advice.setControl(Control.PARTNER);

        assertThat(complaints(modelOf(advice))).containsExactly(advice);
    }

    @ParameterizedTest
    @EnumSource(value = Control.class, names = {"CUSTOMER", "EXTERNAL"})
    void asks_nobody_where_the_organisation_has_no_say(Control control) {
        advice.setControl(control);

        assertThat(complaints(modelOf(advice))).isEmpty();
    }
}
