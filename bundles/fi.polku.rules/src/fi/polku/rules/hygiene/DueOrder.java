/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkState;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An action that ends after the target that it serves. */
public final class DueOrder extends RuleOn<DevelopmentAction> {

    /** One for all engines. */
    public DueOrder() {
        super("polku/due-order", Severity.WARNING, DevelopmentAction.class,
                Reach.SELF.to(Literals.DEVELOPMENT_ACTION__TARGET));
    }

    @Override
    protected void look(DevelopmentAction developmentAction, Inspection inspection) {
        DevelopmentTarget target = developmentAction.getTarget();
        boolean isAhead = developmentAction.getState() == WorkState.OPEN
                || developmentAction.getState() == WorkState.IN_PROGRESS;
        if (isAhead && target != null && target.getDue() != null && developmentAction.getDue() != null
                && developmentAction.getDue().isAfter(target.getDue())) {
            inspection.report(developmentAction, developmentAction.getDue(), target, target.getDue());
        }
    }
}
