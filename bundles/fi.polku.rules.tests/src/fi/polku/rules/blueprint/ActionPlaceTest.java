/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import static fi.polku.rules.Drawing.action;
import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.RuleTest;

class ActionPlaceTest extends RuleTest {

    private final BlueprintColumn applying = column("Applying");
    private final BlueprintAction confirms = action("Confirms receipt", BlueprintRow.ONSTAGE, null);
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant service"), applying, confirms);

    ActionPlaceTest() {
        super(new ActionPlace());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(blueprint);
    }

    @Override
    protected ExperienceModel goodExample() {
        confirms.setColumn(applying);
        return model(blueprint);
    }

    @Test
    void wants_a_row_as_well() {
        confirms.setColumn(applying);
        confirms.setRow(BlueprintRow.UNPLACED);

        assertThat(complaints(model(blueprint))).containsExactly(confirms);
    }

    @Test
    void finds_an_action_in_a_column_of_another_blueprint() {
        BlueprintColumn elsewhere = column("Elsewhere");
        confirms.setColumn(elsewhere);

        assertThat(complaints(model(blueprint, with(make(ServiceBlueprint.class, "Another"), elsewhere))))
                .containsExactly(confirms);
    }
}
