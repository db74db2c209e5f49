/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An encounter of which nobody has said whether it is physical, digital or unconscious. */
public final class TouchpointEncounter extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointEncounter() {
        super("polku/touchpoint-encounter", Severity.INFO, Touchpoint.class, Reach.SELF);
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (touchpoint.getEncounter() == EncounterType.UNSPECIFIED && Influence.reaches(touchpoint)) {
            inspection.report(touchpoint);
        }
    }
}
