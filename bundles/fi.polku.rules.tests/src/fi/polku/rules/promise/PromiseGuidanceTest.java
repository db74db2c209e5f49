/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.RuleTest;

class PromiseGuidanceTest extends RuleTest {

    private final CustomerPromise promise = make(CustomerPromise.class, "Decision in 60 days");

    PromiseGuidanceTest() {
        super(new PromiseGuidance());
    }

    @Override
    protected ExperienceModel badExample() {
        promise.setCustomerGuidance("Count on an answer within 60 days of a complete application.");
        return model(promise);
    }

    @Override
    protected ExperienceModel goodExample() {
        promise.setStaffGuidance("Ask for what is missing within a week, and all of it at once.");
        return model(promise);
    }

    @Test
    void is_not_content_with_blanks() {
        promise.setStaffGuidance(" \n ");

        assertThat(complaints(model(promise))).containsExactly(promise);
    }
}
