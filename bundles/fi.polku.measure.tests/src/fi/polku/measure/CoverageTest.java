/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.NEW;
import static fi.polku.measure.Given.journey;
import static fi.polku.measure.Given.target;
import static fi.polku.measure.Given.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.measure.Coverage.Aspect;
import fi.polku.model.experience.Touchpoint;

@DisplayName("The coverage of a journey")
class CoverageTest {

    private final Touchpoint rich = touchpoint("Form");
    private final Touchpoint poor = touchpoint("Queue");
    private final Coverage coverage = Coverage.of(journey(rich, poor));

    @Test
    void countsTheTouchpointsThatHaveSomethingAndNamesTheOthers() {
        rich.setOwner(NEW.createRole());
        rich.getMeasurements().add(NEW.createMeasurement());
        rich.getTargetEmotions().add(target(1.0));
        for (Aspect aspect : Aspect.values()) {
            assertThat(coverage.count(aspect)).isEqualTo(1);
            assertThat(coverage.lacking(aspect)).containsExactly(poor);
        }
    }

    @Test
    void takesAPlanForPlannedButNotForMeasured() {
        poor.getPlans().add(NEW.createMeasurementPlan());
        assertThat(coverage.lacking(Aspect.PLANNED)).containsExactly(rich);
        assertThat(coverage.lacking(Aspect.MEASURED)).containsExactly(rich, poor);
    }
}
