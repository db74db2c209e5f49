/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Finding;

/** Adds the action of the next row that an action calls for, and the arrow to it. */
final class NextRow extends FixOn<BlueprintAction> {

    private final String key;
    private final BlueprintRow row;

    /** The name of what is new stands under the title's key. */
    NextRow(String ruleId, String key, BlueprintRow row) {
        super(ruleId, BlueprintAction.class);
        this.key = key;
        this.row = row;
    }

    @Override
    Stream<Proposal> propose(BlueprintAction action, Finding finding) {
        return Stream.of(clear(key, change -> {
            BlueprintAction next = NewWork.beside(action, row, key);
            change.add(action.eContainer(), Literals.SERVICE_BLUEPRINT__ACTIONS, next);
            change.add(action.eContainer(), Literals.SERVICE_BLUEPRINT__FLOWS, NewWork.flow(action, next));
        }, action));
    }
}
