/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Finding;

/** Puts an action into the grid, when only its row or only its column is missing. */
final class ActionPlaceFix extends FixOn<BlueprintAction> {

    ActionPlaceFix() {
        super("polku/action-place", BlueprintAction.class);
    }

    @Override
    Stream<Proposal> propose(BlueprintAction action, Finding finding) {
        if (!(action.eContainer() instanceof ServiceBlueprint blueprint)) {
            return Stream.empty();
        }
        boolean inColumn = blueprint.getColumns().contains(action.getColumn());
        boolean inRow = action.getRow() != BlueprintRow.UNPLACED;
        if (inRow) {
            return blueprint.getColumns().stream().map(column -> new Proposal(Names.typed(column),
                    blueprint.getColumns().size() == 1, new Title("action-place.column", column),
                    change -> change.set(action, Literals.BLUEPRINT_ACTION__COLUMN, column)));
        }
        return BlueprintRow.VALUES.stream().filter(row -> inColumn && row != BlueprintRow.UNPLACED)
                .map(row -> choice(row.getLiteral(), "action-place.row",
                        change -> change.set(action, Literals.BLUEPRINT_ACTION__ROW, row), row));
    }
}
