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
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.RuleTest;

class SupportUseTest extends RuleTest {

    private final BlueprintColumn column = column("Paying");
    private final BlueprintAction pays = action("Approves the payment", BlueprintRow.BACKSTAGE, column);
    private final BlueprintAction tells = action("Tells of the payment", BlueprintRow.ONSTAGE, column);
    private final BlueprintAction bank = action("Moves the money", BlueprintRow.SUPPORT, column);
    private final ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant service"), column, pays, tells, bank,
            flow(null, pays, tells));

    SupportUseTest() {
        super(new SupportUse());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(blueprint);
    }

    @Override
    protected ExperienceModel goodExample() {
        return model(with(blueprint, flow(null, pays, bank)));
    }

    @Test
    void takes_putting_right_for_use() {
        pays.getRecoveredBy().add(bank);

        assertThat(complaints(model(blueprint))).isEmpty();
    }

    @Test
    void waits_for_the_first_flow() {
        blueprint.getFlows().clear();

        assertThat(complaints(model(blueprint))).isEmpty();
    }
}
