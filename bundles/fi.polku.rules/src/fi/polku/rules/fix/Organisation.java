/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Partner;
import fi.polku.model.experience.Party;

/** Who is there to answer for things. */
final class Organisation {

    private Organisation() {
    }

    /** Who can answer for everything: own units, roles and people, not partners nor systems; in the order of the model. */
    static List<Party> of(EObject element) {
        List<Party> parties = new ArrayList<>();
        if (EcoreUtil.getRootContainer(element) instanceof ExperienceModel model) {
            model.getParties().forEach(party -> collect(party, parties));
        }
        return parties;
    }

    private static void collect(Party party, List<Party> parties) {
        if (!(party instanceof InformationSystem) && !(party instanceof Partner)) {
            parties.add(party);
            party.getMembers().forEach(member -> collect(member, parties));
        }
    }

    /** Whether the party can take on work in the element's model: a partner can, a system or a stranger can't. */
    static boolean canDo(Party party, EObject element) {
        return !(party instanceof InformationSystem)
                && EcoreUtil.getRootContainer(party) == EcoreUtil.getRootContainer(element);
    }
}
