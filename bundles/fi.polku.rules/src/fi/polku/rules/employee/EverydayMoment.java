/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import java.util.List;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An employment in which no day is a working day. */
public final class EverydayMoment extends RuleOn<Journey> {

    /** One for all engines. */
    public EverydayMoment() {
        super("polku/everyday-moment", Severity.INFO, Journey.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        List<Touchpoint> touchpoints = Touchpoints.of(journey);
        if (journey.getKind() == JourneyKind.EMPLOYEE && !touchpoints.isEmpty()
                && touchpoints.stream().noneMatch(touchpoint -> touchpoint.getKeyMoment() == KeyMoment.EVERYDAY)
                && !inspection.isReferred(journey, Literals.TOUCHPOINT__SUB_JOURNEY)) {
            inspection.report(journey);
        }
    }
}
