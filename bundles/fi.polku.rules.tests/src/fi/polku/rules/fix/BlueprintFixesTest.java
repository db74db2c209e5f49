/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static fi.polku.rules.Drawing.action;
import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Drawing.flow;
import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;

/** What the fixes draw into blueprints. */
class BlueprintFixesTest {

    private final OrganisationUnit unit = make(OrganisationUnit.class, "Rural unit");
    private final OrganisationUnit service = make(OrganisationUnit.class, "Customer service");
    private final Touchpoint application = touchpoint("Applies");
    private final Touchpoint decision = touchpoint("Gets the decision");
    private final Touchpoint payment = touchpoint("Gets the money");
    private final Journey journey = journey("Grant service", stage(Phase.CORE, application, decision, payment));
    private final BlueprintColumn applying = column(application);
    private final BlueprintColumn paying = column(payment);
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Blueprint"), applying, paying);
    private final ExperienceModel model = model(unit, service, journey, blueprint);

    BlueprintFixesTest() {
        blueprint.setJourney(journey);
        application.setOwner(unit);
        decision.setOwner(unit);
        payment.setOwner(service);
    }

    @Test
    void an_answer_stands_onstage_in_the_column_and_belongs_to_its_owner() {
        BlueprintAction sends = action("Sends the form", BlueprintRow.CUSTOMER, applying);
        with(blueprint, sends);

        new Trial(model).mend("polku/customer-action-answer", sends, "customer-action-answer", true);

        BlueprintAction answer = blueprint.getActions().get(1);
        assertThat(answer.getName()).isEqualTo("Answer to: Sends the form");
        assertThat(answer.getRow()).isEqualTo(BlueprintRow.ONSTAGE);
        assertThat(answer.getColumn()).isSameAs(applying);
        assertThat(answer.getOwner()).isSameAs(unit);
        assertThat(blueprint.getFlows()).singleElement().satisfies(flow -> {
            assertThat(flow.getSource()).isSameAs(sends);
            assertThat(flow.getTarget()).isSameAs(answer);
        });
    }

    @Test
    void a_touchpoint_gets_its_column_between_those_of_its_neighbours() {
        new Trial(model).mend("polku/touchpoint-column", decision, "touchpoint-column", true);

        assertThat(blueprint.getColumns()).extracting(BlueprintColumn::getTouchpoint)
                .containsExactly(application, decision, payment);
    }

    @Test
    void an_unbound_column_of_its_name_shows_the_touchpoint() {
        BlueprintColumn unbound = column("gets the decision");
        with(blueprint, unbound);

        new Trial(model).mend("polku/touchpoint-column", decision, "touchpoint-column", true);

        assertThat(blueprint.getColumns()).hasSize(3);
        assertThat(unbound.getTouchpoint()).isSameAs(decision);
    }

    @Test
    void the_arrow_between_two_owners_becomes_the_hand_over() {
        BlueprintAction checks = action("Checks", BlueprintRow.BACKSTAGE, applying);
        BlueprintAction pays = action("Pays", BlueprintRow.BACKSTAGE, paying);
        Flow arrow = flow("then", checks, pays);
        with(blueprint, checks, pays, arrow);

        new Trial(model).mend("polku/owner-handover", payment, "owner-handover", true);

        assertThat(blueprint.getFlows()).containsExactly(arrow);
        assertThat(arrow.isHandover()).isTrue();
    }

    @Test
    void without_an_arrow_the_hand_over_is_drawn_between_actions_of_one_row() {
        BlueprintAction checks = action("Checks", BlueprintRow.BACKSTAGE, applying);
        BlueprintAction pays = action("Pays", BlueprintRow.BACKSTAGE, paying);
        with(blueprint, checks, action("Shows the status", BlueprintRow.ONSTAGE, applying), pays);

        new Trial(model).mend("polku/owner-handover", payment, "owner-handover", true);

        assertThat(blueprint.getFlows()).singleElement().satisfies(flow -> {
            assertThat(flow.getSource()).isSameAs(checks);
            assertThat(flow.getTarget()).isSameAs(pays);
            assertThat(flow.isHandover()).isTrue();
        });
    }

    @Test
    void a_fail_point_is_put_right_in_its_own_row() {
        BlueprintAction saves = action("Saves the attachments", BlueprintRow.BACKSTAGE, applying);
        saves.setFailPoint(true);
        with(blueprint, saves);

        new Trial(model).mend("polku/fail-point-recovery", saves, "fail-point-recovery", true);

        assertThat(saves.getRecoveredBy()).containsExactly(blueprint.getActions().get(1));
        assertThat(blueprint.getActions().get(1).getRow()).isEqualTo(BlueprintRow.BACKSTAGE);
    }
}
