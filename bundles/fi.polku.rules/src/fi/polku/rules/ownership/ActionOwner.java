/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Work in a blueprint that nobody answers for. */
public final class ActionOwner extends RuleOn<BlueprintAction> {

    /** One for all engines. */
    public ActionOwner() {
        super("polku/action-owner", Severity.WARNING, BlueprintAction.class, Reach.SELF);
    }

    @Override
    protected void look(BlueprintAction action, Inspection inspection) {
        boolean isWork = switch (action.getRow()) {
            case ONSTAGE, BACKSTAGE, SUPPORT -> true;
            case UNPLACED, EVIDENCE, CUSTOMER -> false;
        };
        if (isWork && action.getOwner() == null) {
            inspection.report(action);
        }
    }
}
