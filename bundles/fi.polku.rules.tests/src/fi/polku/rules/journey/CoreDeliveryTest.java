/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyLevel;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class CoreDeliveryTest extends RuleTest {

    private final Touchpoint decision = touchpoint("Gets the decision");
    private final Journey grant = journey("Grant service", stage(Phase.CORE, touchpoint("Applies"), decision),
            stage(Phase.POST, touchpoint("Recommends")));

    CoreDeliveryTest() {
        super(new CoreDelivery());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(grant);
    }

    @Override
    protected ExperienceModel goodExample() {
        decision.setMomentOfTruth(true);
        return model(grant);
    }

    @ParameterizedTest(name = "importance {0} is enough: {1}")
    @CsvSource({"CRITICAL, true", "MAJOR, true", "MODERATE, false", "MINOR, false"})
    void takes_what_matters_much_for_it(Importance importance, boolean enough) {
        decision.setImportance(importance);

        assertThat(complaints(model(grant)).isEmpty()).isEqualTo(enough);
    }

    @Test
    void does_not_take_what_others_do_for_the_service() {
        decision.setMomentOfTruth(true);
        decision.setControl(Control.EXTERNAL);

        assertThat(complaints(model(grant))).containsExactly(grant);
    }

    @Test
    void leaves_relationships_and_journeys_without_a_core() {
        grant.setLevel(JourneyLevel.RELATIONSHIP);

        assertThat(complaints(model(grant, journey("Empty", stage(Phase.CORE))))).isEmpty();
    }
}
