/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the lines of every lane parallel tracks, so that no two lie on one another: as few as possible (left-edge algorithm,
 * Hashimoto and Stevens 1971), then put in an order with few crossings.
 */
final class Tracks {

    private static final double CELL = 1e6;

    private final Map<Lane, List<Track>> tracks = new HashMap<>();

    Tracks(List<Wire> wires) {
        Map<Lane, List<Track.Stretch>> stretches = new HashMap<>();
        for (Wire wire : wires) {
            for (int i = 0; i < wire.lanes().size() && !wire.isLevel(); i++) {
                stretches.computeIfAbsent(wire.lanes().get(i), lane -> new ArrayList<>()).add(stretch(wire, i));
            }
        }
        stretches.forEach((lane, all) -> tracks.put(lane, arranged(all)));
    }

    /** @return number of tracks in the lane */
    int count(Lane lane) {
        return tracks.getOrDefault(lane, List.of()).size();
    }

    private static Track.Stretch stretch(Wire wire, int i) {
        Lane lane = wire.lanes().get(i);
        Track.End first = i == 0 ? atPort(wire.exit()) : atLane(lane, wire.lanes().get(i - 1), wire, i - 2);
        Track.End second = i == wire.lanes().size() - 1 ? atPort(wire.entry())
                : atLane(lane, wire.lanes().get(i + 1), wire, i + 2);
        return new Track.Stretch(wire, i, List.of(first, second));
    }

    private static Track.End atPort(Port port) {
        return switch (port.side()) {
            case LEFT, RIGHT -> new Track.End((port.place().row() + 0.5) * CELL + port.at(), port.side() == Side.LEFT);
            case TOP, BOTTOM -> new Track.End((port.place().column() + 0.5) * CELL + port.at(), port.side() == Side.TOP);
        };
    }

    private static Track.End atLane(Lane lane, Lane crossing, Wire wire, int beyond) {
        double leadsTo;
        if (beyond >= 0 && beyond < wire.lanes().size()) {
            leadsTo = wire.lanes().get(beyond).index();
        } else {
            Place end = (beyond < 0 ? wire.exit() : wire.entry()).place();
            leadsTo = (lane.isGutter() ? end.column() : end.row()) + 0.5;
        }
        return new Track.End(crossing.index() * CELL, leadsTo > lane.index());
    }

    private static List<Track> arranged(List<Track.Stretch> stretches) {
        stretches.sort(Comparator.comparingDouble(Track.Stretch::from).thenComparingDouble(Track.Stretch::to));
        List<Track> all = new ArrayList<>();
        for (Track.Stretch stretch : stretches) {
            Track track = all.stream().filter(t -> t.hasRoomFor(stretch)).findFirst().orElse(null);
            if (track == null) {
                track = new Track();
                all.add(track);
            }
            track.add(stretch);
        }
        untangle(all);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).number(i);
        }
        return all;
    }

    private static void untangle(List<Track> all) {
        boolean swapped = true;
        for (int round = 0; swapped && round < all.size(); round++) {
            swapped = false;
            for (int i = 0; i + 1 < all.size(); i++) {
                if (all.get(i + 1).crossingsBefore(all.get(i)) < all.get(i).crossingsBefore(all.get(i + 1))) {
                    Collections.swap(all, i, i + 1);
                    swapped = true;
                }
            }
        }
    }
}
