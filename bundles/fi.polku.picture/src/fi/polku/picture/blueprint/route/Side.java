/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

/** Side of a box that a line meets. */
enum Side {
    LEFT, RIGHT, TOP, BOTTOM;

    /** @return whether a line meets this side from the left or the right */
    boolean isUpright() {
        return this == LEFT || this == RIGHT;
    }
}
