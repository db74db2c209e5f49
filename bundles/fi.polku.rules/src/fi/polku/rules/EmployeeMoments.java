/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Touchpoint;

/** The moments of an employee. */
public final class EmployeeMoments {

    /** The key moments of an employment, from interest to leaving. */
    public static final Set<KeyMoment> KEY = Collections.unmodifiableSet(EnumSet.of(KeyMoment.JOB_SEARCH,
            KeyMoment.RECRUITMENT, KeyMoment.ONBOARDING, KeyMoment.CHANGE, KeyMoment.LEAVING));

    private EmployeeMoments() {
    }

    /** @return whether the touchpoint is a key moment on an employee journey */
    public static boolean isKey(Touchpoint touchpoint) {
        Journey journey = KEY.contains(touchpoint.getKeyMoment()) ? Journeys.of(touchpoint) : null;
        return journey != null && journey.getKind() == JourneyKind.EMPLOYEE;
    }
}
