/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;

/** Gives a touchpoint to who owns its neighbours in the stage; where nobody owns these, to who owns the journey. */
final class TouchpointOwnerFix extends PartyChoice<Touchpoint> {

    TouchpointOwnerFix() {
        super("polku/touchpoint-owner", Touchpoint.class, "owner");
    }

    @Override
    Stream<Party> likely(Touchpoint touchpoint) {
        return Owners.near(touchpoint).stream();
    }

    @Override
    void assign(Touchpoint touchpoint, Party party, Change change) {
        change.set(touchpoint, Literals.OWNED__OWNER, party);
    }
}
