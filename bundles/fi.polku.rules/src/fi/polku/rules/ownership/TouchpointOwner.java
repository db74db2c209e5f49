/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint of our own that nobody answers for. Those of partners are {@link PartnerAccountability}'s. */
public final class TouchpointOwner extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointOwner() {
        super("polku/touchpoint-owner", Severity.ERROR, Touchpoint.class, Reach.SELF);
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (touchpoint.getControl() == Control.OWN && touchpoint.getOwner() == null) {
            inspection.report(touchpoint);
        }
    }
}
