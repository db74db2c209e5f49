/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Role;
import fi.polku.model.experience.WorkState;
import fi.polku.rules.RuleTest;

class DevelopmentActionOwnerTest extends RuleTest {

    private final DevelopmentAction action = make(DevelopmentAction.class, "Plain language in decisions");
    private final Role lead = make(Role.class, "Head of grants");

    DevelopmentActionOwnerTest() {
        super(new DevelopmentActionOwner());
    }

    @Override
    protected ExperienceModel badExample() {
        action.setOwner(lead);
        return model(lead, action);
    }

    @Override
    protected ExperienceModel goodExample() {
        action.setDue(LocalDate.of(2027, 1, 31));
        return badExample();
    }

    @Test
    void asks_for_an_owner_as_well() {
        action.setDue(LocalDate.of(2027, 1, 31));

        assertThat(complaints(model(action))).containsExactly(action);
    }

    @ParameterizedTest
    @EnumSource(value = WorkState.class, names = {"DONE", "DROPPED"})
    void leaves_what_is_over(WorkState state) {
        action.setState(state);

        assertThat(complaints(model(action))).isEmpty();
    }
}
