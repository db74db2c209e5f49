/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.EmployeeMoments;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An employment without one of its key moments. */
public final class KeyMoments extends RuleOn<Journey> {

    /** One for all engines. */
    public KeyMoments() {
        super("polku/key-moments", Severity.WARNING, Journey.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getKind() != JourneyKind.EMPLOYEE || inspection.isReferred(journey, Literals.TOUCHPOINT__SUB_JOURNEY)) {
            return;
        }
        List<Touchpoint> touchpoints = Touchpoints.of(journey);
        Set<KeyMoment> missing = EnumSet.copyOf(EmployeeMoments.KEY);
        touchpoints.forEach(touchpoint -> missing.remove(touchpoint.getKeyMoment()));
        if (!missing.isEmpty() && !touchpoints.isEmpty() && !isOnlyDailyWork(touchpoints)) {
            inspection.report(journey, new ArrayList<>(missing));
        }
    }

    private static boolean isOnlyDailyWork(List<Touchpoint> touchpoints) {
        return touchpoints.stream().allMatch(touchpoint -> touchpoint.getKeyMoment() == KeyMoment.EVERYDAY
                || touchpoint.getKeyMoment() == KeyMoment.PLANNED);
    }
}
