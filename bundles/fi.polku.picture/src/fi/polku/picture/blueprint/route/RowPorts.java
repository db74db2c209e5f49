/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Where lines meet the left and right sides of the boxes of one row, and how high that makes the boxes. Lines leave to the
 * right at even steps and to the left at odd ones, so that two that meet between the columns never lie on one another;
 * a line comes in level when the box it left lies opposite.
 */
final class RowPorts {

    private static final double STEP = 16;
    private static final double EDGE = 8;
    private static final double APART = 4;
    private static final double INNER_GAP = 10;
    private static final double INNER_GAP_WITH_LINES = 26;

    private final Map<Place, Double> tops = new HashMap<>();
    private final Map<Place, Double> heights = new HashMap<>();
    private final Map<Port, Wire> wires = new HashMap<>();
    private final Map<Place, List<Port>> left = new HashMap<>();
    private final Map<Place, List<Port>> right = new HashMap<>();
    private double height;

    RowPorts(Grid grid, int row, List<Wire> all, List<ColumnPorts> columns, Sketch sketch,
            ToDoubleFunction<Place> contentHeight, double leastHeight) {
        height = leastHeight;
        for (Wire wire : all) {
            add(wire, wire.exit(), row);
            add(wire, wire.entry(), row);
        }
        for (int column = 0; column < grid.columns(); column++) {
            double top = 0;
            double lastLine = -1;
            for (int depth = 0; depth < grid.size(column, row); depth++) {
                Place place = new Place(column, row, depth);
                tops.put(place, top);
                lastLine = arrangeRight(sorted(right, place, sketch), top, lastLine);
                double bottom = Math.max(top + contentHeight.applyAsDouble(place), lastLine + EDGE);
                bottom = arrangeLeft(sorted(left, place, sketch), top, bottom);
                heights.put(place, bottom - top);
                height = Math.max(height, bottom);
                Facing facing = columns.get(column).below(place);
                double gap = Math.max(INNER_GAP_WITH_LINES, facing.labelHeight() + 2 * EDGE);
                top = bottom + (facing.isEmpty() ? INNER_GAP : gap);
            }
        }
    }

    private void add(Wire wire, Port port, int row) {
        if (port.place().row() == row && port.side().isUpright()) {
            wires.put(port, wire);
            (port.side() == Side.LEFT ? left : right).computeIfAbsent(port.place(), place -> new ArrayList<>()).add(port);
        }
    }

    private List<Port> sorted(Map<Place, List<Port>> side, Place place, Sketch sketch) {
        return side.getOrDefault(place, List.of()).stream()
                .sorted(Comparator.comparingDouble(port -> leadsTo(port, sketch))).toList();
    }

    private double leadsTo(Port port, Sketch sketch) {
        Lane beyond = wires.get(port).laneBeyond(port);
        Port other = wires.get(port).other(port);
        return beyond != null ? sketch.at(beyond) : sketch.y(other.place(), other.side());
    }

    /** @return y of the lowest line that leaves the cell to the right so far */
    private double arrangeRight(List<Port> ports, double top, double lastLine) {
        double last = lastLine;
        for (Port port : ports) {
            Wire wire = wires.get(port);
            double label = wire.labelled() == port && wire.link().isLabelled() ? wire.link().labelHeight() + APART : 0;
            double least = Math.max(Math.max(top + EDGE, last + 1 + label), label);
            last = STEP * Math.ceil(least / STEP);
            port.put(last);
        }
        return last;
    }

    /** @return y of the box's lower edge, moved down when the lines need it */
    private double arrangeLeft(List<Port> ports, double top, double bottom) {
        double last = top;
        double lower = bottom;
        for (Port port : ports) {
            double level = level(port);
            if (level >= top + EDGE && level <= bottom - EDGE) {
                port.put(level);
            } else {
                last = STEP * Math.ceil((Math.max(top + EDGE, last + 1) - STEP / 2) / STEP) + STEP / 2;
                port.put(last);
                lower = Math.max(lower, last + EDGE);
            }
        }
        return lower;
    }

    /** @return y of the line's other end when it could come in level, else NaN */
    private double level(Port port) {
        Wire wire = wires.get(port);
        Port other = wire.other(port);
        boolean opposite = wire.lanes().size() == 1 && other.side() == Side.RIGHT
                && other.place().row() == port.place().row();
        return opposite ? other.at() : Double.NaN;
    }

    /** @return points below the top of the row */
    double top(Place place) {
        return tops.get(place);
    }

    double height(Place place) {
        return heights.get(place);
    }

    /** @return height of the row */
    double height() {
        return height;
    }
}
