/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import java.util.Set;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Party;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An owner that can't answer for anything: a system, or somebody that the organisation model doesn't know. */
public final class OwnerInOrganisation extends RuleOn<Owned> {

    /** One for all engines. */
    public OwnerInOrganisation() {
        super("polku/owner-in-organisation", Severity.ERROR, Owned.class, Reach.SELF.to(Literals.OWNED__OWNER, Set.of()));
    }

    @Override
    protected void look(Owned owned, Inspection inspection) {
        Party owner = owned.getOwner();
        if (owner != null && (owner instanceof InformationSystem || !inspection.isInModel(owner))) {
            inspection.report((Element) owned, owner);
        }
    }
}
