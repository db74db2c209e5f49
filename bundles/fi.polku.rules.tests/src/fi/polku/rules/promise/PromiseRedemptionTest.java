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

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class PromiseRedemptionTest extends RuleTest {

    private final CustomerPromise promise = make(CustomerPromise.class, "Decision in 30 days");

    PromiseRedemptionTest() {
        super(new PromiseRedemption());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(promise);
    }

    @Override
    protected ExperienceModel goodExample() {
        Touchpoint decision = touchpoint("Decision on the grant");
        promise.getRedeemedBy().add(decision);
        return with(modelOf(decision), promise);
    }

    @Test
    void is_not_content_with_somebody_who_keeps_it() {
        OrganisationUnit unit = make(OrganisationUnit.class, "Rural unit");
        promise.setKeeper(unit);

        assertThat(complaints(model(promise, unit))).containsExactly(promise);
    }

    @Test
    void cites_a_promise_without_a_name_by_its_words() {
        promise.setName(null);
        promise.setPromise("You hear from us within 30 days.");

        Finding finding = new RuleEngine(List.of(new PromiseRedemption())).check(model(promise)).get(0);
        assertThat(finding.message(Locale.ENGLISH)).contains("You hear from us within 30 days.");
    }
}
