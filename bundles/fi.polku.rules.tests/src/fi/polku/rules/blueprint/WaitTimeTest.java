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

import java.time.Duration;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.RuleTest;

class WaitTimeTest extends RuleTest {

    private final BlueprintColumn column = column("Deciding");
    private final BlueprintAction waits = action("Waits for the decision", BlueprintRow.CUSTOMER, column);

    WaitTimeTest() {
        super(new WaitTime());
    }

    @Override
    protected ExperienceModel badExample() {
        waits.setWait(true);
        return model(with(make(ServiceBlueprint.class, "Grant service"), column, waits));
    }

    @Override
    protected ExperienceModel goodExample() {
        waits.setWaitTime(Duration.ofDays(40));
        return badExample();
    }
}
