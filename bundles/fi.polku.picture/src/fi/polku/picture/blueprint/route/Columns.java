/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.List;

/** Where columns and the gutters between them lie from left to right. */
final class Columns {

    private static final double PITCH = 8;
    private static final double CLEAR = 14;
    private static final double LABEL_CLEAR = 4;
    private static final double OUTER = 12;

    private final double[] widths;
    private final double[] lefts;
    private final double[] firstTracks;
    private final double width;

    Columns(double[] widths, List<Wire> wires, Tracks tracks) {
        this.widths = widths;
        lefts = new double[widths.length];
        firstTracks = new double[widths.length + 1];
        double[] labels = new double[widths.length + 1];
        for (Wire wire : wires) {
            Port port = wire.labelled();
            if (port.side() == Side.RIGHT && wire.link().isLabelled()) {
                int gutter = port.place().column() + 1;
                labels[gutter] = Math.max(labels[gutter], wire.link().labelWidth() + LABEL_CLEAR);
            }
        }
        double x = 0;
        for (int gutter = 0; gutter <= widths.length; gutter++) {
            int count = tracks.count(Lane.gutter(gutter));
            boolean outer = gutter == 0 || gutter == widths.length;
            if (outer && count == 0 && labels[gutter] == 0) {
                x += OUTER;
            } else {
                firstTracks[gutter] = x + CLEAR + labels[gutter];
                x = firstTracks[gutter] + Math.max(0, count - 1) * PITCH + CLEAR;
            }
            if (gutter < widths.length) {
                lefts[gutter] = x;
                x += widths[gutter];
            }
        }
        width = x;
    }

    double left(int column) {
        return lefts[column];
    }

    double width(int column) {
        return widths[column];
    }

    double track(int gutter, int number) {
        return firstTracks[gutter] + number * PITCH;
    }

    /** @return width of all columns and gutters */
    double width() {
        return width;
    }
}
