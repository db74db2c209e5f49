/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Partner;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;

/** Who answers for what. */
public class Owners {

    /** @return who can answer for something: parties of the organisation itself, outer ones before those inside them */
    public List<Party> possibleOwners(EObject any) {
        return all(any).filter(party -> !(party instanceof Partner || party instanceof InformationSystem)).toList();
    }

    /** @return every party of the model, outer ones before those inside them */
    public List<Party> parties(Journey journey) {
        return all(journey).toList();
    }

    /** @return whether somebody can answer for it */
    public boolean canBeOwned(EObject pointedAt) {
        return pointedAt instanceof Owned;
    }

    /** @return what somebody answers for, from the element upwards */
    public Owned ownedHere(EObject pointedAt) {
        return Here.around(pointedAt, Owned.class);
    }

    /** @return what the owner is called; that there is none when there is none */
    public String ownerName(Touchpoint touchpoint) {
        return touchpoint.getOwner() == null ? Words.text("unowned") : Words.name(touchpoint.getOwner());
    }

    /** @return who answers for the touchpoint, and who carries it out */
    public List<Party> responsible(Touchpoint touchpoint) {
        return Stream.of(touchpoint.getOwner(), touchpoint.getPerformer()).filter(Objects::nonNull).distinct().toList();
    }

    /** @return which part the party has in the touchpoint: its owner, or who carries it out */
    public String partIn(Touchpoint touchpoint, Party party) {
        return touchpoint.getOwner() == party ? Words.text("owner") : Words.text("performer");
    }

    /** Makes the party the owner; when what a person typed is blank, it is so no longer. */
    public Touchpoint own(Touchpoint touchpoint, Party party, String typed) {
        if (!typed.isBlank()) {
            Edits.run(domain -> SetCommand.create(domain, touchpoint, Literals.OWNED__OWNER, party));
        } else if (touchpoint.getOwner() == party) {
            Edits.run(domain -> SetCommand.create(domain, touchpoint, Literals.OWNED__OWNER, SetCommand.UNSET_VALUE));
        }
        return touchpoint;
    }

    private static Stream<Party> all(EObject any) {
        List<Party> all = new ArrayList<>();
        Here.model(any).getParties().forEach(party -> collect(party, all));
        return all.stream();
    }

    private static void collect(Party party, List<Party> all) {
        all.add(party);
        party.getMembers().forEach(member -> collect(member, all));
    }
}
