/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.WorkState;
import fi.polku.rules.RuleTest;

class DueOrderTest extends RuleTest {

    private final DevelopmentTarget target = make(DevelopmentTarget.class, "A return as easy as the order");
    private final DevelopmentAction action = make(DevelopmentAction.class, "Three questions instead of fourteen");

    DueOrderTest() {
        super(new DueOrder());
    }

    @Override
    protected ExperienceModel badExample() {
        return due(LocalDate.of(2027, 7, 1));
    }

    @Override
    protected ExperienceModel goodExample() {
        return due(LocalDate.of(2027, 6, 30));
    }

    @ParameterizedTest
    @EnumSource(value = WorkState.class, names = {"DONE", "DROPPED"})
    void leaves_what_is_over(WorkState state) {
        action.setState(state);

        assertThat(complaints(due(LocalDate.of(2027, 7, 1)))).isEmpty();
    }

    private ExperienceModel due(LocalDate date) {
        target.setDue(LocalDate.of(2027, 6, 30));
        action.setDue(date);
        action.setTarget(target);
        return model(target, action);
    }
}
