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

/** A wait of which nobody knows how long it is. */
public final class WaitTime extends RuleOn<BlueprintAction> {

    /** One for all engines. */
    public WaitTime() {
        super("polku/wait-time", Severity.WARNING, BlueprintAction.class, Reach.SELF);
    }

    @Override
    protected void look(BlueprintAction action, Inspection inspection) {
        if (action.isWait() && action.getWaitTime() == null) {
            inspection.report(action);
        }
    }
}
