/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.List;

/** A line on its way: the ports at its ends and the lanes that it follows in between. */
final class Wire {

    private final Link link;
    private final Port exit;
    private final Port entry;
    private final List<Lane> lanes;
    private final int[] tracks;

    /** @param lanes in order from the source, gutters and gaps in turn; empty for a line straight down or up */
    Wire(Link link, Port exit, Port entry, List<Lane> lanes) {
        this.link = link;
        this.exit = exit;
        this.entry = entry;
        this.lanes = List.copyOf(lanes);
        this.tracks = new int[lanes.size()];
    }

    Link link() {
        return link;
    }

    Port exit() {
        return exit;
    }

    Port entry() {
        return entry;
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** @return which of the lane's parallel tracks it follows, 0 for the leftmost or topmost */
    int track(int lane) {
        return tracks[lane];
    }

    void follow(int lane, int track) {
        tracks[lane] = track;
    }

    Port other(Port port) {
        return port == exit ? entry : exit;
    }

    boolean isStraightDown() {
        return lanes.isEmpty();
    }

    /** @return whether it runs level from one box to the next, so that it needs no track */
    boolean isLevel() {
        return lanes.size() == 1 && exit.side() != entry.side() && exit.side().isUpright() && entry.side().isUpright()
                && exit.place().row() == entry.place().row() && exit.at() == entry.at();
    }

    /** @return the port that the label stands at; never one on the left, where lines of other boxes come in level */
    Port labelled() {
        boolean exitCarries = isStraightDown() ? exit.side() == Side.BOTTOM : exit.side() != Side.LEFT;
        return exitCarries ? exit : entry;
    }

    /** @return the lane that the line meets first when it leaves the box at this port; null when it runs straight down */
    Lane laneAt(Port port) {
        return lanes.isEmpty() ? null : lanes.get(port == exit ? 0 : lanes.size() - 1);
    }

    /** @return the lane after {@link #laneAt}; null when the line goes from there to its other port */
    Lane laneBeyond(Port port) {
        return lanes.size() < 2 ? null : lanes.get(port == exit ? 1 : lanes.size() - 2);
    }
}
