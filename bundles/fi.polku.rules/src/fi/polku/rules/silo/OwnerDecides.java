/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import java.util.Set;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint whose owner has to ask upwards. */
public final class OwnerDecides extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public OwnerDecides() {
        super("polku/owner-decides", Severity.WARNING, Touchpoint.class,
                Reach.SELF.to(Literals.OWNED__OWNER, Set.of(Literals.PARTY__MAY_DECIDE))
                        .and(Reach.SELF.from(Literals.SILO__TOUCHPOINTS)));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        Party owner = touchpoint.getOwner();
        if (touchpoint.getControl() == Control.OWN && owner != null && !owner.isMayDecide()
                && !KnownSilos.include(SiloKind.HIERARCHIC, touchpoint, inspection)) {
            inspection.report(touchpoint, owner);
        }
    }
}
