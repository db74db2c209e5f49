/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

/**
 * Room between columns or rows that lines run along.
 *
 * @param isGutter whether it runs from top to bottom between two columns; otherwise it is a gap between two rows
 * @param index of the column to the right of a gutter or of the row below a gap
 */
record Lane(boolean isGutter, int index) {

    static Lane gutter(int index) {
        return new Lane(true, index);
    }

    static Lane gap(int index) {
        return new Lane(false, index);
    }
}
