/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey on which nothing is meant to be remembered. */
public final class DesignedPeak extends RuleOn<Journey> {

    /** One for all engines. */
    public DesignedPeak() {
        super("polku/designed-peak", Severity.WARNING, Journey.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        boolean aims = false;
        for (Touchpoint touchpoint : Touchpoints.of(journey)) {
            for (TargetEmotion target : touchpoint.getTargetEmotions()) {
                if (target.isDesignedPeak()) {
                    return;
                }
                aims = true;
            }
        }
        if (aims && !Journeys.hasFutureTwin(journey) && !inspection.isReferred(journey, Literals.TOUCHPOINT__SUB_JOURNEY)) {
            inspection.report(journey);
        }
    }
}
