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

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class SubJourneyCycleTest extends RuleTest {

    private final Touchpoint applies = touchpoint("Applies");
    private final Touchpoint signs = touchpoint("Signs in");
    private final Journey whole = journey("Grant service", stage(Phase.CORE, applies));
    private final Journey detail = journey("Applying", stage(Phase.CORE, signs));

    SubJourneyCycleTest() {
        super(new SubJourneyCycle());
    }

    @Override
    protected ExperienceModel badExample() {
        applies.setSubJourney(whole);
        return model(whole);
    }

    @Override
    protected ExperienceModel goodExample() {
        applies.setSubJourney(detail);
        return model(whole, detail);
    }

    @Test
    void finds_every_touchpoint_of_a_longer_cycle() {
        Touchpoint beside = touchpoint("Reads the help");
        Journey help = journey("Help", stage(Phase.CORE, beside));
        applies.setSubJourney(detail);
        signs.setSubJourney(whole);
        beside.setSubJourney(whole);

        assertThat(complaints(model(whole, detail, help))).containsExactly(applies, signs);
    }

    @Test
    void allows_one_journey_to_open_up_several_touchpoints() {
        applies.setSubJourney(detail);
        Touchpoint appeals = touchpoint("Appeals");
        appeals.setSubJourney(detail);

        assertThat(complaints(model(whole, journey("Appeal", stage(Phase.CORE, appeals)), detail))).isEmpty();
    }

    @Test
    void walks_through_the_longest_chain() {
        Journey[] chain = IntStream.range(0, 20_000)
                .mapToObj(n -> journey("Level " + n, stage(Phase.CORE, touchpoint("Step")))).toArray(Journey[]::new);
        for (int n = 0; n + 1 < chain.length; n++) {
            Touchpoints.of(chain[n]).get(0).setSubJourney(chain[n + 1]);
        }

        assertThat(complaints(model(chain))).isEmpty();
    }
}
