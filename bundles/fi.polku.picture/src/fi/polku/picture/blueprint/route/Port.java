/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

/** Where a line meets a box. */
final class Port {

    private final Place place;
    private final Side side;
    private double at;

    Port(Place place, Side side) {
        this.place = place;
        this.side = side;
    }

    Place place() {
        return place;
    }

    Side side() {
        return side;
    }

    /** @return points below the top of the row for the left and right side, else right of the column's left edge */
    double at() {
        return at;
    }

    void put(double newAt) {
        at = newAt;
    }
}
