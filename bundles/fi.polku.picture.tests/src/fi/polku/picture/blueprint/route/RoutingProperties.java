/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Lines between the boxes of a grid")
class RoutingProperties {

    private static final double HAIR = 0.01;

    @Provide
    Arbitrary<RandomGrid> grids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 14),
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 70)).as(RandomGrid::new);
    }

    @Property(tries = 150)
    void crossNoBox(@ForAll("grids") RandomGrid random) {
        List<Rect> insides = random.boxes().stream().map(box -> box.inset(HAIR)).toList();
        assertThat(random.pieces()).allSatisfy(piece -> assertThat(insides).noneMatch(piece::overlaps));
    }

    @Property(tries = 150)
    void runLevelOrUprightFromBoxToBox(@ForAll("grids") RandomGrid random) {
        assertThat(random.routing.lines()).hasSameSizeAs(random.links);
        for (int i = 0; i < random.links.size(); i++) {
            Routing.Line line = random.routing.lines().get(i);
            assertThat(RandomGrid.pieces(line)).isNotEmpty().allMatch(piece -> piece.width() == 0 ^ piece.height() == 0);
            assertThat(isOnEdge(line.corners().get(0), random.routing.box(random.links.get(i).source()))).isTrue();
            Point end = line.corners().get(line.corners().size() - 1);
            assertThat(isOnEdge(end, random.routing.box(random.links.get(i).target()))).isTrue();
        }
    }

    @Property(tries = 150)
    void neverLieOnOneAnother(@ForAll("grids") RandomGrid random) {
        List<Rect> pieces = random.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rect a = pieces.get(i);
                Rect b = pieces.get(j);
                assertThat(shared(a, b)).as("%s and %s", a, b).isLessThan(HAIR);
            }
        }
    }

    @Property(tries = 150)
    void leaveTheLabelsFree(@ForAll("grids") RandomGrid random) {
        List<Rect> labels = random.labels();
        List<Rect> boxes = random.boxes();
        List<Rect> pieces = random.pieces();
        for (Rect label : labels) {
            assertThat(boxes).noneMatch(label::overlaps);
            assertThat(pieces).noneMatch(label::overlaps);
            assertThat(labels).filteredOn(other -> other != label).noneMatch(label::overlaps);
        }
    }

    @Property(tries = 150)
    void andBoxesAndLabelsStayOnTheGrid(@ForAll("grids") RandomGrid random) {
        Rect page = new Rect(0, 0, random.routing.width(), random.routing.height());
        assertThat(random.boxes()).allMatch(page::contains);
        assertThat(random.labels()).allMatch(page::contains);
        assertThat(random.pieces()).allMatch(page::contains);
    }

    @Property(tries = 150)
    void leaveColumnsAndRowsInLine(@ForAll("grids") RandomGrid random) {
        for (Place place : random.places) {
            Rect box = random.routing.box(place);
            assertThat(box.x()).isEqualTo(random.routing.left(place.column()));
            assertThat(box.width()).isEqualTo(random.routing.width(place.column()));
            assertThat(box.y()).isGreaterThanOrEqualTo(random.routing.top(place.row()));
            assertThat(box.bottom()).isLessThanOrEqualTo(random.routing.bottom(place.row()) + HAIR);
        }
        List<Rect> boxes = random.boxes();
        assertThat(boxes).allSatisfy(box -> assertThat(boxes).filteredOn(other -> other != box).noneMatch(box::overlaps));
    }

    @Property(tries = 30)
    void areTheSameEveryTime(@ForAll long seed) {
        assertThat(new RandomGrid(seed, 8, 30, 30).routing.lines())
                .isEqualTo(new RandomGrid(seed, 8, 30, 30).routing.lines());
    }

    @Example
    void runStraightToTheNeighbourInTheRow() {
        Grid grid = new Grid(3, 1);
        Link link = new Link(grid.add(0, 0), grid.add(2, 0), 0, 0);
        Routing routing = new Routing(grid, List.of(link), 100, 30, (place, width) -> 40 + 20 * place.column());
        assertThat(routing.lines().get(0).corners()).hasSize(2);
    }

    @Example
    void runStraightDownThroughEmptyCells() {
        Grid grid = new Grid(1, 4);
        Link link = new Link(grid.add(0, 0), grid.add(0, 3), 30, 10);
        assertThat(new Routing(grid, List.of(link), 100, 30, (place, width) -> 40).lines().get(0).corners()).hasSize(2);
    }

    @Example
    void goRoundABoxThatStandsBetween() {
        Grid grid = new Grid(1, 3);
        Link link = new Link(grid.add(0, 0), grid.add(0, 2), 0, 0);
        grid.add(0, 1);
        assertThat(new Routing(grid, List.of(link), 100, 30, (place, width) -> 40).lines().get(0).corners()).hasSize(4);
    }

    private static boolean isOnEdge(Point point, Rect box) {
        boolean upright = near(point.x(), box.x()) || near(point.x(), box.right());
        boolean level = near(point.y(), box.y()) || near(point.y(), box.bottom());
        return upright && point.y() >= box.y() && point.y() <= box.bottom()
                || level && point.x() >= box.x() && point.x() <= box.right();
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < HAIR;
    }

    /** How long a stretch two pieces have in common. */
    private static double shared(Rect a, Rect b) {
        boolean bothLevel = a.height() == 0 && b.height() == 0 && near(a.y(), b.y());
        boolean bothUpright = a.width() == 0 && b.width() == 0 && near(a.x(), b.x());
        double level = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double upright = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return bothLevel ? level : bothUpright ? upright : 0;
    }
}
