/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.List;

/** One of the parallel lines of a lane, shared by stretches that don't meet. */
final class Track {

    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * The part of a line that runs along a lane.
     *
     * @param wire the line
     * @param lane number of the lane among those of the line
     * @param ends where it turns off
     */
    record Stretch(Wire wire, int lane, List<End> ends) {

        double from() {
            return Math.min(ends.get(0).at(), ends.get(1).at());
        }

        double to() {
            return Math.max(ends.get(0).at(), ends.get(1).at());
        }
    }

    /**
     * @param at how far along the lane, in an order that needs no measures
     * @param onwards whether the line turns to the right or down here
     */
    record End(double at, boolean onwards) {
    }

    boolean hasRoomFor(Stretch stretch) {
        return stretches.stream().noneMatch(other -> other.from() <= stretch.to() && stretch.from() <= other.to());
    }

    void add(Stretch stretch) {
        stretches.add(stretch);
    }

    /** @return how often lines cross when this track comes right before the other */
    int crossingsBefore(Track next) {
        int crossings = 0;
        for (Stretch a : stretches) {
            for (Stretch b : next.stretches) {
                crossings += turnsInto(a, true, b) + turnsInto(b, false, a);
            }
        }
        return crossings;
    }

    private static int turnsInto(Stretch a, boolean onwards, Stretch b) {
        return (int) a.ends().stream()
                .filter(end -> end.onwards() == onwards && b.from() < end.at() && end.at() < b.to()).count();
    }

    void number(int number) {
        stretches.forEach(stretch -> stretch.wire().follow(stretch.lane(), number));
    }
}
