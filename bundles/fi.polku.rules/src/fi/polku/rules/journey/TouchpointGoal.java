/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** A touchpoint of which nobody has said what the persona wants to have done after it. */
public final class TouchpointGoal extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointGoal() {
        super("polku/touchpoint-goal", Severity.WARNING, Touchpoint.class, Reach.SELF);
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (Words.areMissing(touchpoint.getGoal()) && touchpoint.getEncounter() != EncounterType.UNCONSCIOUS) {
            inspection.report(touchpoint);
        }
    }
}
