/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Role;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class OwnerDecidesTest extends RuleTest {

    private final Role adviser = make(Role.class, "Adviser");
    private final Touchpoint complaint = touchpoint("Complains");

    OwnerDecidesTest() {
        super(new OwnerDecides());
    }

    @Override
    protected ExperienceModel badExample() {
        adviser.setMayDecide(false);
        complaint.setOwner(adviser);
        return with(modelOf(complaint), adviser);
    }

    @Override
    protected ExperienceModel goodExample() {
        complaint.setOwner(adviser);
        return with(modelOf(complaint), adviser);
    }

    @Test
    void leaves_silos_that_are_known() {
        Silo silo = make(Silo.class, "Every refund goes to the boss");
        silo.setKind(SiloKind.HIERARCHIC);
        silo.getTouchpoints().add(complaint);
        ExperienceModel model = badExample();
        with(model.getJourneys().get(0), silo);

        assertThat(complaints(model)).isEmpty();
    }
}
