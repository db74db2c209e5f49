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

class FailPointRecoveryTest extends RuleTest {

    private final BlueprintColumn column = column("Applying");
    private final BlueprintAction saves = action("Saves attachments", BlueprintRow.ONSTAGE, column);
    private final BlueprintAction calls = action("Calls and asks again", BlueprintRow.BACKSTAGE, column);

    FailPointRecoveryTest() {
        super(new FailPointRecovery());
    }

    @Override
    protected ExperienceModel badExample() {
        saves.setFailPoint(true);
        return model(with(make(ServiceBlueprint.class, "Grant service"), column, saves, calls));
    }

    @Override
    protected ExperienceModel goodExample() {
        saves.getRecoveredBy().add(calls);
        return badExample();
    }

    @Test
    void lets_no_action_recover_itself() {
        saves.getRecoveredBy().add(saves);

        assertThat(complaints(badExample())).containsExactly(saves);
    }
}
