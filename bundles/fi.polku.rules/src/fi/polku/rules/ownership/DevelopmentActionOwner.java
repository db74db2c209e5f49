/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkState;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A development action that nobody has taken on, or that has no end. */
public final class DevelopmentActionOwner extends RuleOn<DevelopmentAction> {

    /** One for all engines. */
    public DevelopmentActionOwner() {
        super("polku/development-action-owner", Severity.WARNING, DevelopmentAction.class, Reach.SELF);
    }

    @Override
    protected void look(DevelopmentAction developmentAction, Inspection inspection) {
        List<EStructuralFeature> missing = new ArrayList<>();
        if (developmentAction.getOwner() == null) {
            missing.add(Literals.OWNED__OWNER);
        }
        if (developmentAction.getDue() == null) {
            missing.add(Literals.DEVELOPMENT_ACTION__DUE);
        }
        boolean isAhead = developmentAction.getState() == WorkState.OPEN
                || developmentAction.getState() == WorkState.IN_PROGRESS;
        if (isAhead && !missing.isEmpty()) {
            inspection.report(developmentAction, missing);
        }
    }
}
