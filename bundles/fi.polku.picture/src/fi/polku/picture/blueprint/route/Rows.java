/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.List;

/** Where rows and the gaps between them lie from top to bottom. */
final class Rows {

    private static final double PITCH = 8;
    private static final double BORDER_CLEAR = 12;
    private static final double CLEAR = 16;
    private static final double LABEL_CLEAR = 4;

    private final double[] tops;
    private final double[] heights;
    private final double[] firstTracks;
    private final int[] counts;
    private final double height;

    Rows(Grid grid, List<RowPorts> rows, List<Wire> wires, Tracks tracks) {
        int gaps = rows.size() + 1;
        tops = new double[rows.size()];
        heights = rows.stream().mapToDouble(RowPorts::height).toArray();
        firstTracks = new double[gaps];
        counts = new int[gaps];
        double[] upper = new double[gaps];
        double[] lower = new double[gaps];
        for (Wire wire : wires) {
            Port port = wire.labelled();
            double label = wire.link().isLabelled() ? wire.link().labelHeight() + LABEL_CLEAR : 0;
            if (port.side() == Side.TOP) {
                lower[port.place().row()] = Math.max(lower[port.place().row()], label);
            } else if (port.side() == Side.BOTTOM && grid.isLowest(port.place())) {
                upper[port.place().row() + 1] = Math.max(upper[port.place().row() + 1], label);
            }
        }
        double y = 0;
        for (int gap = 0; gap < gaps; gap++) {
            counts[gap] = tracks.count(Lane.gap(gap));
            double outside = counts[gap] == 0 ? 0 : PITCH;
            firstTracks[gap] = y + (gap == 0 ? outside : Math.max(CLEAR, upper[gap] + LABEL_CLEAR));
            y = end(gap) + (gap == gaps - 1 ? outside : CLEAR + lower[gap]);
            if (gap < rows.size()) {
                tops[gap] = y;
                y += heights[gap];
            }
        }
        height = y;
    }

    double top(int row) {
        return tops[row];
    }

    double bottom(int row) {
        return tops[row] + heights[row];
    }

    /** @return y of the border between the rows above and below a gap: half of the tracks lie above it, half below */
    double border(int gap) {
        return firstTracks[gap] + (above(gap) == 0 ? 0 : (above(gap) - 1) * PITCH + BORDER_CLEAR);
    }

    double track(int gap, int number) {
        return number < above(gap) ? firstTracks[gap] + number * PITCH
                : border(gap) + BORDER_CLEAR + (number - above(gap)) * PITCH;
    }

    /** @return y of the border or the track that comes last */
    private double end(int gap) {
        return counts[gap] < 2 ? border(gap) : track(gap, counts[gap] - 1);
    }

    private int above(int gap) {
        return (counts[gap] + 1) / 2;
    }

    /** @return height of all rows and gaps */
    double height() {
        return height;
    }
}
