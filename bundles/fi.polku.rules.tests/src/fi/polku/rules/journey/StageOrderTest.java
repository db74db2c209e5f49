/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.rules.RuleTest;

class StageOrderTest extends RuleTest {

    private final Stage before = named("Hears of it", Phase.PRE);
    private final Stage service = named("Applies", Phase.CORE);
    private final Stage after = named("Recommends", Phase.POST);

    StageOrderTest() {
        super(new StageOrder());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(journey("Grant service", service, before, after));
    }

    @Override
    protected ExperienceModel goodExample() {
        return model(journey("Grant service", before, service, after));
    }

    @Test
    void allows_several_stages_of_a_phase_and_phases_left_out() {
        assertThat(complaints(model(journey("Short", before, named("Reads", Phase.PRE), after)))).isEmpty();
    }

    @Test
    void complains_about_each_that_comes_too_late() {
        assertThat(complaints(model(journey("Backwards", after, service, before)))).containsExactly(service, before);
    }

    private static Stage named(String name, Phase phase) {
        Stage stage = stage(phase);
        stage.setName(name);
        return stage;
    }
}
