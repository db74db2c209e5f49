/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class CustomerActionAnswerTest extends RuleTest {

    private final BlueprintColumn applying = make(BlueprintColumn.class, "Applying");
    private final BlueprintColumn deciding = make(BlueprintColumn.class, "Deciding");
    private final BlueprintAction sends = action("Sends the application", BlueprintRow.CUSTOMER, applying);
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant service"),
            applying, deciding, sends);

    CustomerActionAnswerTest() {
        super(new CustomerActionAnswer());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(with(blueprint, action("Registers it", BlueprintRow.BACKSTAGE, applying)));
    }

    @Override
    protected ExperienceModel goodExample() {
        return model(with(blueprint, action("Confirms receipt", BlueprintRow.ONSTAGE, applying)));
    }

    @Test
    void is_not_content_with_an_answer_in_another_column() {
        with(blueprint, action("Tells the decision", BlueprintRow.ONSTAGE, deciding));

        assertThat(complaints(model(blueprint))).containsExactly(sends);
    }

    @Test
    void follows_a_flow_to_the_answer_in_another_column() {
        BlueprintAction tells = action("Tells the decision", BlueprintRow.ONSTAGE, deciding);
        with(blueprint, tells, flow(sends, tells));

        assertThat(complaints(model(blueprint))).isEmpty();
    }

    @Test
    void does_not_take_what_calls_for_the_action_for_its_answer() {
        BlueprintAction asks = action("Asks for more", BlueprintRow.ONSTAGE, deciding);
        with(blueprint, asks, flow(asks, sends));

        assertThat(complaints(model(blueprint))).containsExactly(sends);
    }

    @Test
    void takes_an_exchange_for_an_answer_whichever_end_comes_first() {
        BlueprintAction talks = action("Talks it over", BlueprintRow.ONSTAGE, deciding);
        Flow exchange = flow(talks, sends);
        exchange.setDirection(FlowDirection.EXCHANGE);
        with(blueprint, talks, exchange);

        assertThat(complaints(model(blueprint))).isEmpty();
    }

    @ParameterizedTest(name = "a flow to {1} in row {0}: answered {2}")
    @CsvSource({"BACKSTAGE, TECHNOLOGY, true", "SUPPORT, TECHNOLOGY, true", "BACKSTAGE, PEOPLE, false",
        "CUSTOMER, TECHNOLOGY, false", "EVIDENCE, PEOPLE, false", "ONSTAGE, UNSPECIFIED, true"})
    void lets_technology_answer(BlueprintRow row, Carrier carrier, boolean answered) {
        BlueprintAction other = action("Portal takes it in", row, deciding);
        other.setCarrier(carrier);
        with(blueprint, other, flow(sends, other), action("Thanks", BlueprintRow.ONSTAGE, deciding));

        assertThat(complaints(model(blueprint)).isEmpty()).isEqualTo(answered);
    }

    @ParameterizedTest
    @EnumSource(value = Control.class, names = {"CUSTOMER", "EXTERNAL"})
    void wants_no_answer_to_what_customers_do_among_themselves(Control control) {
        Touchpoint family = touchpoint("Talks it over at home");
        family.setControl(control);
        applying.setTouchpoint(family);

        assertThat(complaints(with(modelOf(family), blueprint))).isEmpty();
    }

    @Test
    void complains_about_an_action_that_stands_nowhere() {
        sends.setColumn(null);
        with(blueprint, action("Confirms receipt", BlueprintRow.ONSTAGE, null));

        assertThat(complaints(model(blueprint))).containsExactly(sends);
    }

    @Test
    void copes_with_flows_that_are_not_drawn_to_the_end() {
        with(blueprint, flow(sends, null), flow(null, sends), flow(null, null));

        assertThat(complaints(model(blueprint))).containsExactly(sends);
    }

    @Test
    void asks_for_an_answer_to_customers_only() {
        with(blueprint, action("Counts the votes", BlueprintRow.BACKSTAGE, deciding),
                action("Letter", BlueprintRow.EVIDENCE, deciding));

        assertThat(complaints(model(blueprint))).containsExactly(sends);
    }

    private static BlueprintAction action(String name, BlueprintRow row, BlueprintColumn column) {
        BlueprintAction action = make(BlueprintAction.class, name);
        action.setRow(row);
        action.setColumn(column);
        return action;
    }

    private static Flow flow(BlueprintAction source, BlueprintAction target) {
        Flow flow = make(Flow.class, null);
        flow.setSource(source);
        flow.setTarget(target);
        return flow;
    }
}
