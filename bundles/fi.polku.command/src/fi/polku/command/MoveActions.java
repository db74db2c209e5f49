/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.List;

import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceBlueprint;

/** Takes actions to another row or column of their blueprint, or to another place among those that share both. */
public final class MoveActions extends Steps {

    private final List<BlueprintAction> actions;
    private final BlueprintRow row;
    private final BlueprintColumn column;
    private final BlueprintAction before;

    /**
     * @param actions which, in the order in which they will be stacked; all of one blueprint
     * @param column where they go; null for none
     * @param before the action that will follow them; null for the last place
     */
    public MoveActions(EditingDomain domain, List<BlueprintAction> actions, BlueprintRow row, BlueprintColumn column,
            BlueprintAction before) {
        super(domain, actions);
        this.actions = List.copyOf(actions);
        this.row = row;
        this.column = column;
        this.before = before;
    }

    @Override
    protected boolean isPossible() {
        return !actions.isEmpty() && actions.get(0).eContainer() instanceof ServiceBlueprint blueprint
                && actions.stream().allMatch(action -> action.eContainer() == blueprint)
                && (before == null || before.eContainer() == blueprint && !actions.contains(before))
                && (column == null || column.eContainer() == blueprint);
    }

    @Override
    protected void take() {
        List<BlueprintAction> all = ((ServiceBlueprint) actions.get(0).eContainer()).getActions();
        for (BlueprintAction action : actions) {
            int end = before == null ? all.size() : all.indexOf(before);
            move(action.eContainer(), Literals.SERVICE_BLUEPRINT__ACTIONS, action,
                    all.indexOf(action) < end ? end - 1 : end);
            set(action, Literals.BLUEPRINT_ACTION__ROW, row);
            set(action, Literals.BLUEPRINT_ACTION__COLUMN, column);
        }
    }
}
