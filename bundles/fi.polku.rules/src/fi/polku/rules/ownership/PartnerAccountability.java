/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Partner;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Work can be outsourced, responsibility can't: somebody of our own answers for what a partner does. */
public final class PartnerAccountability extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public PartnerAccountability() {
        super("polku/partner-accountability", Severity.ERROR, Touchpoint.class,
                Reach.SELF.to(Literals.OWNED__OWNER, Set.of(Literals.INFORMATION_SYSTEM__PROVIDER))
                        .above(Literals.INFORMATION_SYSTEM__PROVIDER));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        Party owner = touchpoint.getOwner();
        boolean unanswered = switch (touchpoint.getControl()) {
            case PARTNER -> owner == null || isOutside(owner);
            case OWN -> owner != null && isOutside(owner);
            case CUSTOMER, EXTERNAL -> false;
        };
        if (unanswered) {
            inspection.report(touchpoint);
        }
    }

    /** A partner, what is inside one, and a system that one provides. */
    private static boolean isOutside(Party party) {
        Set<EObject> systems = new HashSet<>(0);
        for (EObject at = party; at != null; at = above(at)) {
            if (at instanceof Partner) {
                return true;
            }
            // Only what provides itself leads round.
            if (at instanceof InformationSystem && !systems.add(at)) {
                return false;
            }
        }
        return false;
    }

    private static EObject above(EObject party) {
        return party instanceof InformationSystem system && system.getProvider() != null ? system.getProvider()
                : party.eContainer();
    }
}
