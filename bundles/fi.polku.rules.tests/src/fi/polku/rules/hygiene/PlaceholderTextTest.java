/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class PlaceholderTextTest extends RuleTest {

    private final Touchpoint touchpoint = touchpoint("Applies");

    PlaceholderTextTest() {
        super(new PlaceholderText());
    }

    @Override
    protected ExperienceModel badExample() {
        touchpoint.setGoal("TODO: ask Anna");
        return modelOf(touchpoint);
    }

    @Override
    protected ExperienceModel goodExample() {
        touchpoint.setGoal("The application is sent");
        return modelOf(touchpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"todo", "TBD", "xxx", "???", " … ", "-", "Lorem ipsum dolor sit", "täydennä", "FIXME later"})
    void knows_a_placeholder(String text) {
        touchpoint.setDescription(text);

        assertThat(complaints(modelOf(touchpoint))).containsExactly(touchpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Todor helps", "To do the shopping", "Uusi hakukierros", "New customer?", "30–50 €"})
    void knows_a_text_that_only_looks_like_one(String text) {
        touchpoint.setDescription(text);

        assertThat(complaints(modelOf(touchpoint))).isEmpty();
    }

    @Test
    void names_an_element_once_however_many_there_are() {
        touchpoint.setName("xxx");
        touchpoint.setDescription("tbd");
        touchpoint.setGoal("?");

        assertThat(complaints(modelOf(touchpoint))).containsExactly(touchpoint);
    }
}
