/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint opened up by a journey that leads back to it. */
public final class SubJourneyCycle extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public SubJourneyCycle() {
        super("polku/sub-journey-cycle", Severity.ERROR, Touchpoint.class,
                Reach.SELF.inside(Literals.TOUCHPOINT__SUB_JOURNEY));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (touchpoint.getSubJourney() != null
                && inspection.once(SubJourneys.class, SubJourneys::new).leadBack(touchpoint)) {
            inspection.report(touchpoint, touchpoint.getSubJourney());
        }
    }
}
