/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Party;

/**
 * Replaces an owner that can't answer for anything: a system by its provider, somebody of another model by who is called the
 * same in this one.
 */
final class OwnerInOrganisationFix extends PartyChoice<Owned> {

    OwnerInOrganisationFix() {
        super("polku/owner-in-organisation", Owned.class, "owner");
    }

    @Override
    Stream<Party> likely(Owned owned) {
        Party owner = owned.getOwner();
        Stream<Party> namesakes = Organisation.of(owned).stream()
                .filter(party -> party.getName() != null && party.getName().equals(owner.getName()));
        return owner instanceof InformationSystem system ? Stream.of(system).map(InformationSystem::getProvider) : namesakes;
    }

    @Override
    void assign(Owned owned, Party party, Change change) {
        Party former = owned.getOwner();
        change.set(owned, Literals.OWNED__OWNER, party);
        if (owned instanceof BlueprintAction action && former instanceof InformationSystem
                && !action.getSystems().contains(former)) {
            change.add(action, Literals.BLUEPRINT_ACTION__SYSTEMS, former);
        }
    }
}
