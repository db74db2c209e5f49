/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

/** Where something is moved, or looked for, from where it stands. */
public enum Direction {

    LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** @return −1 to the left, +1 to the right, else 0 */
    public int dx() {
        return dx;
    }

    /** @return −1 upwards, +1 downwards, else 0 */
    public int dy() {
        return dy;
    }
}
