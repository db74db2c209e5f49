/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.blueprint.route.Grid;
import fi.polku.picture.blueprint.route.Place;

/**
 * Which action stands where. Those without a row, or whose column isn't one of this blueprint, stand in a row of their
 * own below all others: in their column if they have one, else spread over the columns in their order.
 */
final class Arrangement {

    /** Rows of the notation from top to bottom. */
    static final List<BlueprintRow> ROWS = List.of(BlueprintRow.EVIDENCE, BlueprintRow.CUSTOMER, BlueprintRow.ONSTAGE,
            BlueprintRow.BACKSTAGE, BlueprintRow.SUPPORT);

    private static final int COLUMNS_WITHOUT_HEAD = 4;

    private final List<BlueprintColumn> columns;
    private final Grid grid;
    private final Map<BlueprintAction, Place> places = new IdentityHashMap<>();
    private final List<BlueprintAction> inOrder = new ArrayList<>();

    Arrangement(ServiceBlueprint blueprint) {
        columns = blueprint.getColumns();
        boolean allPlaced = blueprint.getActions().stream().allMatch(this::isPlaced);
        int width = columns.isEmpty() ? COLUMNS_WITHOUT_HEAD : columns.size();
        grid = new Grid(width, ROWS.size() + (allPlaced ? 0 : 1));
        int spread = 0;
        for (BlueprintAction action : blueprint.getActions()) {
            int column = columns.indexOf(action.getColumn());
            int row = isPlaced(action) ? ROWS.indexOf(action.getRow()) : ROWS.size();
            places.put(action, grid.add(column >= 0 ? column : spread++ % width, row));
            inOrder.add(action);
        }
    }

    private boolean isPlaced(BlueprintAction action) {
        return ROWS.contains(action.getRow()) && columns.contains(action.getColumn());
    }

    Grid grid() {
        return grid;
    }

    List<BlueprintColumn> columns() {
        return columns;
    }

    /** @return the blueprint's actions */
    List<BlueprintAction> actions() {
        return inOrder;
    }

    /** @return whether the blueprint shows the action */
    boolean shows(BlueprintAction action) {
        return action != null && places.containsKey(action);
    }

    Place place(BlueprintAction action) {
        return places.get(action);
    }
}
