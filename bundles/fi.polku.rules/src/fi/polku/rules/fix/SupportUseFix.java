/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Finding;

/** Lets a backstage action of the same column use a support process. */
final class SupportUseFix extends FixOn<BlueprintAction> {

    SupportUseFix() {
        super("polku/support-use", BlueprintAction.class);
    }

    @Override
    Stream<Proposal> propose(BlueprintAction support, Finding finding) {
        ServiceBlueprint blueprint = (ServiceBlueprint) support.eContainer();
        List<BlueprintAction> users = blueprint.getActions().stream()
                .filter(action -> action.getRow() == BlueprintRow.BACKSTAGE && action.getColumn() != null
                        && action.getColumn() == support.getColumn()).toList();
        return users.stream().map(user -> new Proposal(Names.typed(user), users.size() == 1, new Title("support-use", user),
                change -> change.add(blueprint, Literals.SERVICE_BLUEPRINT__FLOWS, NewWork.flow(user, support))));
    }
}
