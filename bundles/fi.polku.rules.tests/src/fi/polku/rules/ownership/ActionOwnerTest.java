/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import static fi.polku.rules.Drawing.action;
import static fi.polku.rules.Drawing.column;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.RuleTest;

class ActionOwnerTest extends RuleTest {

    private final BlueprintColumn column = column("Applying");
    private final BlueprintAction confirms = action("Confirms receipt", BlueprintRow.ONSTAGE, column);

    ActionOwnerTest() {
        super(new ActionOwner());
    }

    @Override
    protected ExperienceModel badExample() {
        return model(with(make(ServiceBlueprint.class, "Grant service"), column, confirms));
    }

    @Override
    protected ExperienceModel goodExample() {
        OrganisationUnit unit = make(OrganisationUnit.class, "Customer service");
        confirms.setOwner(unit);
        return with(badExample(), unit);
    }

    @ParameterizedTest(name = "an unowned action in row {0} is complained about: {1}")
    @CsvSource({"ONSTAGE, true", "BACKSTAGE, true", "SUPPORT, true", "CUSTOMER, false", "EVIDENCE, false",
        "UNPLACED, false"})
    void asks_where_the_organisation_works(BlueprintRow row, boolean complained) {
        confirms.setRow(row);

        assertThat(complaints(badExample()).contains(confirms)).isEqualTo(complained);
    }
}
