/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class PromiseKeeperTest extends RuleTest {

    private final CustomerPromise promise = make(CustomerPromise.class, "Decision in 60 days");

    PromiseKeeperTest() {
        super(new PromiseKeeper());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(promise);
    }

    @Override
    protected ExperienceModel goodExample() {
        OrganisationUnit unit = make(OrganisationUnit.class, "Rural unit");
        promise.setKeeper(unit);
        return model(unit, promise);
    }

    @Test
    void is_not_content_with_touchpoints_alone() {
        Touchpoint decision = touchpoint("Gets the decision");
        promise.getRedeemedBy().add(decision);

        assertThat(complaints(with(modelOf(decision), promise))).containsExactly(promise);
    }
}
