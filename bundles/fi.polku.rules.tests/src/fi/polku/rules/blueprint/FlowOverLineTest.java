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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.RuleTest;

class FlowOverLineTest extends RuleTest {

    private final BlueprintColumn column = column("Applying");
    private final BlueprintAction sends = action("Sends the application", BlueprintRow.CUSTOMER, column);
    private final BlueprintAction registers = action("Registers it", BlueprintRow.BACKSTAGE, column);
    private final Flow application = flow("application", sends, registers);

    FlowOverLineTest() {
        super(new FlowOverLine());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(with(make(ServiceBlueprint.class, "Grant service"), column, sends, registers, application));
    }

    @Override
    protected ExperienceModel goodExample() {
        registers.setRow(BlueprintRow.ONSTAGE);
        return badExample();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"EVIDENCE, ONSTAGE, false", "EVIDENCE, BACKSTAGE, true", "ONSTAGE, BACKSTAGE, false",
        "ONSTAGE, SUPPORT, true", "SUPPORT, BACKSTAGE, false", "SUPPORT, CUSTOMER, true", "CUSTOMER, CUSTOMER, false",
        "UNPLACED, SUPPORT, false"})
    void counts_the_lines(BlueprintRow from, BlueprintRow to, boolean complained) {
        sends.setRow(from);
        registers.setRow(to);

        assertThat(complaints(badExample()).contains(application)).isEqualTo(complained);
    }

    @Test
    void copes_with_flows_that_are_not_drawn_to_the_end() {
        application.setTarget(null);

        assertThat(complaints(badExample())).isEmpty();
    }
}
