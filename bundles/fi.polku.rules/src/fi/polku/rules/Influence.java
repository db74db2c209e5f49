/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.Touchpoint;

/** How far the organisation's hand reaches. */
public final class Influence {

    private Influence() {
    }

    /**
     * @return whether the organisation shapes the touchpoint, itself or through a partner; what the customer or outsiders
     *         control can neither be designed nor asked about there (Lemon & Verhoef 2016)
     */
    public static boolean reaches(Touchpoint touchpoint) {
        return touchpoint.getControl() == Control.OWN || touchpoint.getControl() == Control.PARTNER;
    }
}
