/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A fail point after which nobody puts anything right. */
public final class FailPointRecovery extends RuleOn<BlueprintAction> {

    /** One for all engines. */
    public FailPointRecovery() {
        super("polku/fail-point-recovery", Severity.WARNING, BlueprintAction.class, Reach.SELF);
    }

    @Override
    protected void look(BlueprintAction action, Inspection inspection) {
        if (action.isFailPoint() && action.getRecoveredBy().stream().allMatch(recovery -> recovery == action)) {
            inspection.report(action);
        }
    }
}
