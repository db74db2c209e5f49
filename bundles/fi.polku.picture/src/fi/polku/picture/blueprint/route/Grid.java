/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many boxes stand in each cell of the picture's columns and rows. */
public final class Grid {

    private final int[][] sizes;

    /**
     * @param columns number of columns, 1 or more
     * @param rows number of rows, 1 or more
     */
    public Grid(int columns, int rows) {
        sizes = new int[columns][rows];
    }

    /** @return the place of one more box, below all others in its cell */
    public Place add(int column, int row) {
        return new Place(column, row, sizes[column][row]++);
    }

    public int columns() {
        return sizes.length;
    }

    public int rows() {
        return sizes[0].length;
    }

    /** @return number of boxes in the cell */
    public int size(int column, int row) {
        return sizes[column][row];
    }

    /** @return number of boxes in the fullest cell of the row */
    int deepest(int row) {
        return Arrays.stream(sizes).mapToInt(column -> column[row]).max().getAsInt();
    }

    boolean isEmpty(int column, int row) {
        return sizes[column][row] == 0;
    }

    boolean isLowest(Place place) {
        return place.depth() == sizes[place.column()][place.row()] - 1;
    }

    /** @return the boxes of a column from top to bottom */
    List<Place> column(int column) {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int depth = 0; depth < sizes[column][row]; depth++) {
                places.add(new Place(column, row, depth));
            }
        }
        return places;
    }

    /** @return whether one box comes right below the other in their column, with nothing but empty cells between */
    boolean faces(Place upper, Place lower) {
        if (upper.column() != lower.column() || upper.row() > lower.row()) {
            return false;
        }
        if (upper.row() == lower.row()) {
            return upper.depth() + 1 == lower.depth();
        }
        boolean free = isLowest(upper) && lower.depth() == 0;
        for (int row = upper.row() + 1; row < lower.row(); row++) {
            free &= isEmpty(upper.column(), row);
        }
        return free;
    }
}
