/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.Arrays;

/**
 * A rough idea of where things will be before anything is measured: enough to compare ways and to sort lines by where
 * they lead.
 */
final class Sketch {

    private static final double COLUMN = 220;
    private static final double BOX_WIDTH = 170;
    private static final double BOX_HEIGHT = 80;
    private static final double GAP = 40;

    private final double[] gaps;

    Sketch(Grid grid) {
        gaps = new double[grid.rows() + 1];
        for (int row = 0; row < grid.rows(); row++) {
            gaps[row + 1] = gaps[row] + GAP + BOX_HEIGHT * Math.max(1, grid.deepest(row));
        }
        Arrays.setAll(gaps, i -> gaps[i] + GAP / 2);
    }

    /** @return x of a gutter or y of a gap */
    double at(Lane lane) {
        return lane.isGutter() ? lane.index() * COLUMN - (COLUMN - BOX_WIDTH) / 2 : gaps[lane.index()];
    }

    double x(Place place, Side side) {
        double left = place.column() * COLUMN;
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> left + BOX_WIDTH;
            case TOP, BOTTOM -> left + BOX_WIDTH / 2;
        };
    }

    double y(Place place, Side side) {
        double top = gaps[place.row()] + GAP / 2 + place.depth() * BOX_HEIGHT;
        return switch (side) {
            case TOP -> top;
            case BOTTOM -> top + BOX_HEIGHT;
            case LEFT, RIGHT -> top + BOX_HEIGHT / 4;
        };
    }
}
