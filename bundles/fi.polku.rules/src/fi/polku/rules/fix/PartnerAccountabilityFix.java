/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;

/** Lets one of our own answer for what a partner does, and keeps the partner as the one who does it. */
final class PartnerAccountabilityFix extends PartyChoice<Touchpoint> {

    PartnerAccountabilityFix() {
        super("polku/partner-accountability", Touchpoint.class, "owner");
    }

    @Override
    Stream<Party> likely(Touchpoint touchpoint) {
        return Owners.near(touchpoint).stream();
    }

    @Override
    void assign(Touchpoint touchpoint, Party party, Change change) {
        Party partner = touchpoint.getOwner();
        change.set(touchpoint, Literals.OWNED__OWNER, party);
        if (partner != null && touchpoint.getPerformer() == null) {
            change.set(touchpoint, Literals.TOUCHPOINT__PERFORMER, partner);
        }
    }
}
