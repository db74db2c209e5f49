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

import fi.polku.picture.scene.Point;

/**
 * Finds a way for each line through the lanes between the boxes, so that it never crosses a box: short, with few bends,
 * and away from lanes and sides that many lines use already.
 */
final class Pathfinder {

    private static final double BEND = 45;
    private static final double CROWDED_SIDE = 14;
    private static final double CROWDED_LANE = 5;
    private static final int REACH = 6;

    private final Grid grid;
    private final Sketch sketch;
    private final Map<Object, Integer> uses = new HashMap<>();

    Pathfinder(Grid grid, Sketch sketch) {
        this.grid = grid;
        this.sketch = sketch;
    }

    /** A side of a box and the lane that is reached when leaving there. */
    private record Way(Side side, Lane lane) {
    }

    private record Candidate(Wire wire, double cost) {
    }

    /** @return the way of one more line */
    Wire find(Link link) {
        if (link.source().equals(link.target())) {
            return use(new Wire(link, new Port(link.source(), Side.RIGHT), new Port(link.target(), Side.RIGHT),
                    List.of(Lane.gutter(link.source().column() + 1))));
        }
        if (grid.faces(link.source(), link.target())) {
            return use(new Wire(link, new Port(link.source(), Side.BOTTOM), new Port(link.target(), Side.TOP), List.of()));
        }
        if (grid.faces(link.target(), link.source())) {
            return use(new Wire(link, new Port(link.source(), Side.TOP), new Port(link.target(), Side.BOTTOM), List.of()));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Way exit : ways(link.source())) {
            for (Way entry : ways(link.target())) {
                if (!(link.isLabelled() && exit.side() == Side.LEFT && entry.side() == Side.LEFT)) {
                    for (List<Lane> lanes : joined(exit.lane(), entry.lane(), link)) {
                        candidates.add(candidate(link, exit.side(), entry.side(), lanes));
                    }
                }
            }
        }
        return use(candidates.stream().min(Comparator.comparingDouble(Candidate::cost)).orElseThrow().wire());
    }

    /** Ways out of a box, also across empty cells beside it. */
    private List<Way> ways(Place place) {
        List<Way> ways = new ArrayList<>();
        int column = place.column();
        int row = place.row();
        int right = column + 1;
        do {
            ways.add(new Way(Side.RIGHT, Lane.gutter(right)));
        } while (right < grid.columns() && right - column < REACH && grid.isEmpty(right++, row));
        int left = column;
        do {
            ways.add(new Way(Side.LEFT, Lane.gutter(left)));
        } while (left > 0 && column - left < REACH && grid.isEmpty(--left, row));
        if (grid.isLowest(place)) {
            int below = row + 1;
            do {
                ways.add(new Way(Side.BOTTOM, Lane.gap(below)));
            } while (below < grid.rows() && grid.isEmpty(column, below++));
        }
        if (place.depth() == 0) {
            int above = row;
            do {
                ways.add(new Way(Side.TOP, Lane.gap(above)));
            } while (above > 0 && grid.isEmpty(column, --above));
        }
        return ways;
    }

    private List<List<Lane>> joined(Lane first, Lane last, Link link) {
        if (first.equals(last)) {
            return List.of(List.of(first));
        }
        if (first.isGutter() != last.isGutter()) {
            return List.of(List.of(first, last));
        }
        List<List<Lane>> all = new ArrayList<>();
        if (first.isGutter()) {
            for (int gap = 0; gap <= grid.rows(); gap++) {
                all.add(List.of(first, Lane.gap(gap), last));
            }
        } else {
            for (int column : new int[] {link.source().column(), link.target().column()}) {
                all.add(List.of(first, Lane.gutter(column), last));
                all.add(List.of(first, Lane.gutter(column + 1), last));
            }
        }
        return all;
    }

    private Candidate candidate(Link link, Side exit, Side entry, List<Lane> lanes) {
        Wire wire = new Wire(link, new Port(link.source(), exit), new Port(link.target(), entry), lanes);
        List<Point> points = Polyline.through(point(wire.exit()), point(wire.entry()), lanes, i -> sketch.at(lanes.get(i)));
        double cost = Polyline.length(points) + BEND * (points.size() - 2);
        return new Candidate(wire, cost + crowd(wire));
    }

    private Point point(Port port) {
        return new Point(sketch.x(port.place(), port.side()), sketch.y(port.place(), port.side()));
    }

    private double crowd(Wire wire) {
        double crowd = CROWDED_SIDE * (used(sideOf(wire.exit())) + used(sideOf(wire.entry())));
        for (Lane lane : wire.lanes()) {
            crowd += CROWDED_LANE * used(lane);
        }
        return crowd;
    }

    private int used(Object key) {
        return uses.getOrDefault(key, 0);
    }

    private Wire use(Wire wire) {
        uses.merge(sideOf(wire.exit()), 1, Integer::sum);
        uses.merge(sideOf(wire.entry()), 1, Integer::sum);
        wire.lanes().forEach(lane -> uses.merge(lane, 1, Integer::sum));
        return wire;
    }

    private static List<Object> sideOf(Port port) {
        return List.of(port.place(), port.side());
    }
}
