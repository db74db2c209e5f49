/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

class ElementPathTest {

    private final Touchpoint application = touchpoint("E-application");
    private final Stage core = with(make(Stage.class, "Core"), application);
    private ExperienceModel model;

    @BeforeEach
    void draw() {
        model = model(journey("Grant service", core));
        model.setName("Regional agency");
    }

    @Test
    void leads_from_below_the_model_to_the_element() {
        assertThat(ElementPath.of(application, Locale.ENGLISH)).isEqualTo("Grant service › Core › E-application");
        assertThat(ElementPath.of(core, Locale.ENGLISH)).isEqualTo("Grant service › Core");
    }

    @Test
    void leads_up_where_the_end_may_be_cut_off() {
        assertThat(ElementPath.upwardFrom(application, Locale.ENGLISH)).isEqualTo("E-application ‹ Core ‹ Grant service");
        assertThat(ElementPath.upwardFrom(model, Locale.ENGLISH)).isEqualTo("Regional agency");
    }

    @Test
    void is_the_name_of_the_model_for_the_model_itself() {
        assertThat(ElementPath.of(model, Locale.ENGLISH)).isEqualTo("Regional agency");
    }

    @Test
    void names_what_has_no_name_in_the_readers_language() {
        core.setName(" ");

        assertThat(ElementPath.of(application, Locale.ENGLISH)).isEqualTo("Grant service › (unnamed stage) › E-application");
        assertThat(ElementPath.of(application, Locale.forLanguageTag("fi")))
                .isEqualTo("Grant service › (nimetön vaihe) › E-application");
    }

    @Test
    void begins_with_the_top_of_a_part_that_is_in_no_model() {
        Touchpoint letter = touchpoint("Letter");
        with(make(Stage.class, "Loose"), letter);

        assertThat(ElementPath.of(letter, Locale.ENGLISH)).isEqualTo("Loose › Letter");
    }
}
