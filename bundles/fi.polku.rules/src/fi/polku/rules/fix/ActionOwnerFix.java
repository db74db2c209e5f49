/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.ServiceBlueprint;

/** Gives an action of a blueprint to who owns the touchpoint of its column; else to who owns other actions there. */
final class ActionOwnerFix extends PartyChoice<BlueprintAction> {

    ActionOwnerFix() {
        super("polku/action-owner", BlueprintAction.class, "owner");
    }

    @Override
    Stream<Party> likely(BlueprintAction action) {
        List<Party> owners = Owners.of(action.getColumn());
        return owners.isEmpty() && action.getColumn() != null && action.eContainer() instanceof ServiceBlueprint blueprint
                ? blueprint.getActions().stream().filter(other -> other.getColumn() == action.getColumn())
                        .map(BlueprintAction::getOwner)
                : owners.stream();
    }

    @Override
    void assign(BlueprintAction action, Party party, Change change) {
        change.set(action, Literals.OWNED__OWNER, party);
    }
}
