/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;

/** The touchpoints at which a team has written down a silo: what is known needn't be found. */
final class KnownSilos {

    private KnownSilos() {
    }

    static boolean include(SiloKind kind, Touchpoint touchpoint, Inspection inspection) {
        return inspection.referrers(touchpoint, Literals.SILO__TOUCHPOINTS).stream()
                .anyMatch(silo -> ((Silo) silo).getKind() == kind);
    }
}
