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
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.RuleTest;

class CycleWithoutExitTest extends RuleTest {

    private final BlueprintColumn column = column("Applying");
    private final BlueprintAction asks = action("Asks for more", BlueprintRow.ONSTAGE, column);
    private final BlueprintAction adds = action("Adds what is missing", BlueprintRow.CUSTOMER, column);
    private final BlueprintAction decides = action("Decides", BlueprintRow.BACKSTAGE, column);
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant service"), column, asks, adds,
            decides, flow(null, asks, adds), flow(null, adds, asks));

    CycleWithoutExitTest() {
        super(new CycleWithoutExit());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(blueprint);
    }

    @Override
    protected ExperienceModel goodExample() {
        return model(with(blueprint, flow("complete", asks, decides)));
    }

    @Test
    void is_not_content_with_a_way_in() {
        assertThat(complaints(model(with(blueprint, flow(null, decides, adds))))).containsExactly(asks);
    }

    @Test
    void takes_a_two_headed_arrow_for_a_way_out() {
        Flow talk = flow(null, decides, asks);
        talk.setDirection(FlowDirection.EXCHANGE);

        assertThat(complaints(model(with(blueprint, talk)))).isEmpty();
    }

    @Test
    void takes_a_single_exchange_for_no_round() {
        blueprint.getFlows().remove(1);
        blueprint.getFlows().get(0).setDirection(FlowDirection.EXCHANGE);

        assertThat(complaints(model(blueprint))).isEmpty();
    }

    @Test
    void finds_an_action_that_triggers_itself() {
        with(blueprint, flow(null, decides, decides));

        assertThat(complaints(model(blueprint))).containsExactly(asks, decides);
    }
}
