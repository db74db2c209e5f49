/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;

/**
 * Lets who owns the target, or what the work is about, take a development action on. It has to be done by the day of the
 * target; where neither has a day, somebody has to think of one.
 */
final class DevelopmentActionOwnerFix extends PartyChoice<DevelopmentAction> {

    DevelopmentActionOwnerFix() {
        super("polku/development-action-owner", DevelopmentAction.class, "development-action-owner");
    }

    @Override
    boolean isMendedBySomebody(DevelopmentAction action) {
        return due(action) != null;
    }

    @Override
    List<Party> possible(DevelopmentAction action) {
        return action.getOwner() == null ? super.possible(action) : List.of(action.getOwner());
    }

    @Override
    Stream<Party> likely(DevelopmentAction action) {
        List<Party> ofTarget = action.getTarget() == null ? List.of() : Owners.one(action.getTarget().getOwner());
        return ofTarget.isEmpty() ? action.getAddresses().stream().map(element -> InModel.around(element, Touchpoint.class))
                .flatMap(touchpoint -> Owners.of(touchpoint).stream()) : ofTarget.stream();
    }

    @Override
    void assign(DevelopmentAction action, Party party, Change change) {
        change.set(action, Literals.OWNED__OWNER, party);
        change.set(action, Literals.DEVELOPMENT_ACTION__DUE, due(action));
    }

    private static LocalDate due(DevelopmentAction action) {
        return action.getDue() != null || action.getTarget() == null ? action.getDue() : action.getTarget().getDue();
    }
}
