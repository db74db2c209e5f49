/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

/**
 * Where a box stands in the grid.
 *
 * @param column column, 0 for the first
 * @param row row, 0 for the topmost
 * @param depth how many boxes stand above it in the same cell
 */
public record Place(int column, int row, int depth) {
}
