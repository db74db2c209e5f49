/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import static fi.polku.rules.Drawing.action;
import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Drawing.flow;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class OwnerHandoverTest extends RuleTest {

    private final OrganisationUnit service = make(OrganisationUnit.class, "Customer service");
    private final OrganisationUnit rural = make(OrganisationUnit.class, "Rural unit");
    private final Touchpoint asks = touchpoint("Asks on the phone");
    private final Touchpoint decision = touchpoint("Gets the decision");
    private final BlueprintColumn asking = column(asks);
    private final BlueprintColumn deciding = column(decision);
    private final BlueprintAction answers = action("Answers", BlueprintRow.ONSTAGE, asking);
    private final BlueprintAction decides = action("Decides", BlueprintRow.BACKSTAGE, deciding);
    private final Flow note = flow("call note", answers, decides);
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant: blueprint"),
            asking, deciding, answers, decides, note);

    OwnerHandoverTest() {
        super(new OwnerHandover());
    }

    @Override
    protected ExperienceModel badExample() {
        asks.setOwner(service);
        decision.setOwner(rural);
        ExperienceModel model = with(modelOf(asks, decision), service, rural, blueprint);
        blueprint.setJourney(model.getJourneys().get(0));
        return model;
    }

    @Override
    protected ExperienceModel goodExample() {
        note.setHandover(true);
        return badExample();
    }

    @Test
    void takes_a_hand_over_inside_one_of_the_columns() {
        ExperienceModel model = goodExample();
        answers.setColumn(deciding);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void takes_a_hand_over_that_passes_by() {
        ExperienceModel model = goodExample();
        with(blueprint, column("Paying"));
        decides.setColumn(blueprint.getColumns().get(2));

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void does_not_take_a_hand_over_farther_on() {
        ExperienceModel model = goodExample();
        BlueprintColumn paying = column("Paying");
        with(blueprint, paying);
        answers.setColumn(paying);
        decides.setColumn(paying);

        assertThat(complaints(model)).containsExactly(decision);
    }

    @Test
    void leaves_those_of_one_house() {
        ExperienceModel model = badExample();
        with(service, rural);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void leaves_silos_that_are_known() {
        Silo silo = make(Silo.class, "Phone and decisions");
        silo.getTouchpoints().add(asks);
        ExperienceModel model = badExample();
        with(model.getJourneys().get(0), silo);

        assertThat(complaints(model)).isEmpty();
    }
}
