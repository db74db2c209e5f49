/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines meet the upper and lower sides of the boxes of one column, and how wide that makes the column. */
final class ColumnPorts {

    private final Map<Place, Facing> below = new HashMap<>();
    private final List<Facing> facings = new ArrayList<>();

    ColumnPorts(Grid grid, int column, List<Wire> wires, Sketch sketch) {
        Facing facing = new Facing();
        facings.add(facing);
        Map<Place, Facing> above = new HashMap<>();
        for (Place place : grid.column(column)) {
            above.put(place, facing);
            facing = new Facing();
            facings.add(facing);
            below.put(place, facing);
        }
        for (Wire wire : wires) {
            for (Port port : wire.isStraightDown() ? List.of(wire.exit()) : List.of(wire.exit(), wire.entry())) {
                if (port.place().column() == column && !port.side().isUpright()) {
                    (port.side() == Side.TOP ? above : below).get(port.place()).add(wire, port, leadsTo(wire, port, sketch));
                }
            }
        }
    }

    private static double leadsTo(Wire wire, Port port, Sketch sketch) {
        Lane beyond = wire.laneBeyond(port);
        Port other = wire.other(port);
        return beyond != null ? sketch.at(beyond) : sketch.x(other.place(), other.side());
    }

    /** @return the least width that has room for every line */
    double width() {
        return facings.stream().mapToDouble(Facing::width).max().orElse(0);
    }

    void arrange(double columnWidth) {
        facings.forEach(facing -> facing.arrange(columnWidth));
    }

    /** @return the room below a box */
    Facing below(Place place) {
        return below.get(place);
    }
}
