/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An action that stands outside the grid. */
public final class ActionPlace extends RuleOn<BlueprintAction> {

    /** One for all engines. */
    public ActionPlace() {
        super("polku/action-place", Severity.WARNING, BlueprintAction.class,
                Reach.SELF.to(Literals.BLUEPRINT_ACTION__COLUMN));
    }

    @Override
    protected void look(BlueprintAction action, Inspection inspection) {
        boolean homeless = action.getColumn() == null || action.getColumn().eContainer() != action.eContainer();
        if (homeless || action.getRow() == BlueprintRow.UNPLACED) {
            inspection.report(action);
        }
    }
}
