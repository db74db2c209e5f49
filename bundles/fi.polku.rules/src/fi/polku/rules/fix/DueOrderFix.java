/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Finding;

/** Brings an action and the target that it serves to the same day. */
final class DueOrderFix extends FixOn<DevelopmentAction> {

    DueOrderFix() {
        super("polku/due-order", DevelopmentAction.class);
    }

    @Override
    Stream<Proposal> propose(DevelopmentAction action, Finding finding) {
        DevelopmentTarget target = action.getTarget();
        return Stream.of(
                choice("earlier-action", "due-order", change -> change.set(action, Literals.DEVELOPMENT_ACTION__DUE,
                        target.getDue()), action, target.getDue()),
                choice("later-target", "due-order", change -> change.set(target, Literals.DEVELOPMENT_TARGET__DUE,
                        action.getDue()), target, action.getDue()));
    }
}
