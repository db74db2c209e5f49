/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The room between a box and the one right below it in its column, empty cells included: every line that leaves the upper
 * one downwards or the lower one upwards gets an x of its own here, with room for its label to the right.
 */
final class Facing {

    private static final double PITCH = 14;
    private static final double EDGE = 12;

    private final List<Slot> slots = new ArrayList<>();

    /** Ports of one line: two when it runs straight down. */
    private record Slot(Wire wire, Port port, double leadsTo) {

        double width() {
            boolean carries = wire.isStraightDown() || wire.labelled() == port;
            return carries && wire.link().isLabelled() ? wire.link().labelWidth() + PITCH : PITCH;
        }

        void put(double x) {
            port.put(x);
            if (wire.isStraightDown()) {
                wire.other(port).put(x);
            }
        }
    }

    /** @param leadsTo x of the place that the line goes to, which sorts the lines so that few cross */
    void add(Wire wire, Port port, double leadsTo) {
        slots.add(new Slot(wire, port, leadsTo));
    }

    /** @return how wide the boxes must be */
    double width() {
        return 2 * EDGE + slots.stream().mapToDouble(Slot::width).sum();
    }

    /** @return height of the highest label of a line that runs straight down, 0 for none */
    double labelHeight() {
        return slots.stream().mapToDouble(slot -> slot.wire().link().labelHeight()).max().orElse(0);
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Gives every line its x: a single straight one in the middle, the others about it. */
    void arrange(double columnWidth) {
        slots.sort(Comparator.comparingDouble(Slot::leadsTo));
        double span = 0;
        double middle = 0;
        int straight = 0;
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).wire().isStraightDown()) {
                middle = span;
                straight++;
            }
            span += i + 1 < slots.size() ? slots.get(i).width() : slots.get(i).width() - PITCH;
        }
        double last = slots.isEmpty() ? 0 : slots.get(slots.size() - 1).width() - PITCH;
        double centre = straight == 1 ? middle : (span - last) / 2;
        double x = Math.max(EDGE, Math.min(columnWidth / 2 - centre, columnWidth - EDGE - span));
        for (Slot slot : slots) {
            slot.put(x);
            x += slot.width();
        }
    }
}
