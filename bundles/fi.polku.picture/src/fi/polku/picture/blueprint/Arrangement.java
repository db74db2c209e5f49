/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.PictureOptions;
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

    private final ServiceBlueprint blueprint;
    private final PictureOptions options;
    private final List<BlueprintColumn> columns;
    private final List<BlueprintRow> rows;
    private final Grid grid;
    private final Map<BlueprintAction, Place> places = new IdentityHashMap<>();
    private final List<BlueprintAction> inOrder = new ArrayList<>();

    /** @param options tells which rows and columns are left out, and whose actions */
    Arrangement(ServiceBlueprint blueprint, PictureOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        columns = blueprint.getColumns().stream().filter(this::passes).toList();
        List<BlueprintAction> shown = blueprint.getActions().stream().filter(this::passes).toList();
        boolean allPlaced = shown.stream().noneMatch(action -> row(action) == BlueprintRow.UNPLACED);
        rows = Stream.concat(ROWS.stream(), allPlaced ? Stream.empty() : Stream.of(BlueprintRow.UNPLACED))
                .filter(row -> !options.hiddenRows().contains(row.getName())).toList();
        int width = columns.isEmpty() ? COLUMNS_WITHOUT_HEAD : columns.size();
        grid = new Grid(width, rows.size());
        int spread = 0;
        for (BlueprintAction action : shown) {
            int column = columns.indexOf(action.getColumn());
            int row = rows.indexOf(row(action));
            if (row >= 0) {
                places.put(action, grid.add(column >= 0 ? column : spread++ % width, row));
                inOrder.add(action);
            }
        }
    }

    /** Where somebody looks for owners, columns are left out in which they do nothing. */
    private boolean passes(BlueprintColumn column) {
        return options.filter().passes(column) && (options.filter().owners().isEmpty() || blueprint.getActions().stream()
                .anyMatch(action -> action.getColumn() == column && options.filter().passes(action)
                        && !options.hiddenRows().contains(action.getRow().getName())));
    }

    private boolean passes(BlueprintAction action) {
        boolean isInColumn = blueprint.getColumns().contains(action.getColumn());
        return options.filter().passes(action) && (isInColumn ? columns.contains(action.getColumn())
                : options.filter().passesEmpty());
    }

    private BlueprintRow row(BlueprintAction action) {
        return ROWS.contains(action.getRow()) && columns.contains(action.getColumn()) ? action.getRow()
                : BlueprintRow.UNPLACED;
    }

    /** @return the rows that are seen, from top to bottom */
    List<BlueprintRow> rows() {
        return rows;
    }

    /** @return whether the action stands in the row that it says itself */
    boolean isPlaced(BlueprintAction action) {
        return row(action) != BlueprintRow.UNPLACED;
    }

    /** @return whether the action is one of the blueprint's, seen or not */
    boolean knows(BlueprintAction action) {
        return action != null && action.eContainer() == blueprint;
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
