/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import static fi.polku.rules.Drawing.action;
import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Drawing.flow;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.RuleTest;

class OnstageCarrierTest extends RuleTest {

    private final BlueprintColumn applying = column("Applying");
    private final BlueprintColumn deciding = column("Deciding");
    private final BlueprintAction confirms = action("Confirms receipt", BlueprintRow.ONSTAGE, applying);
    private final BlueprintAction registers = action("Registers it", BlueprintRow.BACKSTAGE, applying);
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant service"), applying, deciding,
            confirms);

    OnstageCarrierTest() {
        super(new OnstageCarrier());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(blueprint);
    }

    @Override
    protected ExperienceModel goodExample() {
        return model(with(blueprint, registers));
    }

    @Test
    void follows_flows_into_other_columns_both_ways() {
        registers.setColumn(deciding);
        with(blueprint, registers);
        assertThat(complaints(model(blueprint))).containsExactly(confirms);

        with(blueprint, flow(null, registers, confirms));
        assertThat(complaints(model(blueprint))).isEmpty();
    }

    @Test
    void takes_a_system_for_a_carrier() {
        InformationSystem portal = make(InformationSystem.class, "Portal");
        confirms.getSystems().add(portal);

        assertThat(complaints(model(portal, blueprint))).isEmpty();
    }

    @Test
    void copes_with_flows_that_are_not_drawn_to_the_end() {
        with(blueprint, flow(null, confirms, null), flow(null, null, confirms));

        assertThat(complaints(model(blueprint))).containsExactly(confirms);
    }
}
