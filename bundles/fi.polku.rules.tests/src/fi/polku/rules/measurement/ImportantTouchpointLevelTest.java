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
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class ImportantTouchpointLevelTest extends RuleTest {

    private final MeasurementPlan yearly = make(MeasurementPlan.class, "Yearly survey");
    private final Touchpoint decision = touchpoint("Gets the decision", yearly);

    ImportantTouchpointLevelTest() {
        super(new ImportantTouchpointLevel());
    }

    @Override
    protected ExperienceModel badExample() {
        yearly.setLevel(MeasurementLevel.RELATIONSHIP);
        decision.setMomentOfTruth(true);
        return modelOf(decision);
    }

    @Override
    protected ExperienceModel goodExample() {
        with(decision, make(MeasurementPlan.class, "Was the decision clear?"));
        return badExample();
    }

    @ParameterizedTest(name = "of importance {0}: {1}")
    @CsvSource({"CRITICAL, true", "MAJOR, true", "MODERATE, false", "MINOR, false", "UNRANKED, false"})
    void looks_at_what_decides_the_whole(Importance importance, boolean complained) {
        ExperienceModel model = badExample();
        decision.setMomentOfTruth(false);
        decision.setImportance(importance);

        assertThat(complaints(model).contains(decision)).isEqualTo(complained);
    }

    @Test
    void is_content_with_a_result_at_the_touchpoint() {
        with(decision, make(Measurement.class, "Survey of spring"));

        assertThat(complaints(badExample())).isEmpty();
    }

    @Test
    void leaves_what_is_not_measured_to_the_rule_on_that() {
        decision.getPlans().clear();

        assertThat(complaints(badExample())).isEmpty();
    }
}
