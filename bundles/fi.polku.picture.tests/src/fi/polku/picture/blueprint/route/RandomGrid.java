/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/** A grid with boxes and lines made at random, and what came of routing it. */
final class RandomGrid {

    final Grid grid;
    final List<Place> places = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final Routing routing;

    RandomGrid(long seed, int columns, int boxes, int lines) {
        Random random = new Random(seed);
        grid = new Grid(columns, 1 + random.nextInt(6));
        for (int i = 0; i < boxes; i++) {
            places.add(grid.add(random.nextInt(columns), random.nextInt(grid.rows())));
        }
        for (int i = 0; i < lines && boxes > 0; i++) {
            boolean labelled = random.nextBoolean();
            links.add(new Link(places.get(random.nextInt(boxes)), places.get(random.nextInt(boxes)),
                    labelled ? 10 + random.nextInt(120) : 0, labelled ? 10 + random.nextInt(40) : 0));
        }
        routing = new Routing(grid, links, 150, 30, (place, width) -> 36 + 13 * ((place.hashCode() & 0xFF) % 9));
    }

    List<Rect> boxes() {
        return places.stream().map(routing::box).toList();
    }

    /** The room of the labels, one for each labelled line. */
    List<Rect> labels() {
        List<Rect> labels = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.isLabelled()) {
                Point corner = routing.lines().get(i).label();
                labels.add(new Rect(corner.x(), corner.y(), link.labelWidth(), link.labelHeight()));
            }
        }
        return labels;
    }

    /** The straight pieces of all lines as rectangles without width or without height. */
    List<Rect> pieces() {
        return routing.lines().stream().flatMap(line -> pieces(line).stream()).toList();
    }

    static List<Rect> pieces(Routing.Line line) {
        List<Rect> pieces = new ArrayList<>();
        for (int i = 1; i < line.corners().size(); i++) {
            Point a = line.corners().get(i - 1);
            Point b = line.corners().get(i);
            pieces.add(new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()),
                    Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
        }
        return pieces;
    }
}
