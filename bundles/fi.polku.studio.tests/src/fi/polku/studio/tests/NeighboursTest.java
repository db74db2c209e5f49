/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fi.polku.diagram.drop.Direction;
import fi.polku.diagram.drop.Neighbours;
import fi.polku.picture.scene.Rect;

/** Where arrow keys lead on a page; needs no screen. */
class NeighboursTest {

    private static final Rect HERE = new Rect(100, 100, 50, 20);

    private static Optional<Rect> next(Direction direction, Rect... all) {
        return Neighbours.next(HERE, direction, List.of(all), rect -> rect);
    }

    @Test
    void theNearestInThatDirectionIsNext() {
        Rect near = new Rect(170, 100, 50, 20);
        Rect far = new Rect(300, 100, 50, 20);
        assertThat(next(Direction.RIGHT, far, near)).contains(near);
        assertThat(next(Direction.LEFT, far, near)).isEmpty();
    }

    @Test
    void whatStandsInLineComesBeforeWhatIsNearerButAside() {
        Rect inLine = new Rect(100, 200, 50, 20);
        Rect aside = new Rect(200, 130, 50, 20);
        assertThat(next(Direction.DOWN, aside, inLine)).contains(inLine);
        assertThat(next(Direction.DOWN, aside)).contains(aside);
    }

    @Test
    void onesOwnPlaceAndWhatHoldsItAreNoNeighbours() {
        Rect around = new Rect(90, 90, 55, 40);
        assertThat(next(Direction.RIGHT, HERE)).isEmpty();
        assertThat(next(Direction.RIGHT, around)).isEmpty();
    }

    @Test
    void everyWayThereIsAWayBackInAGrid() {
        Rect above = new Rect(100, 50, 50, 20);
        assertThat(next(Direction.UP, above)).contains(above);
        assertThat(Neighbours.next(above, Direction.DOWN, List.of(above, HERE), rect -> rect)).contains(HERE);
    }
}
