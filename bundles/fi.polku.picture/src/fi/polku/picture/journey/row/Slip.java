/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Space;

/** A slip of coloured paper with a strong left edge, as workshops stick them on the wall. */
final class Slip {

    private static final double EDGE = 3;

    private Slip() {
    }

    /** @return width of the content of a slip that is as wide as said */
    static double room(double width) {
        return width - EDGE - 2 * Space.MEDIUM + Space.TINY;
    }

    /** @return the content on a slip */
    static Piece of(Piece content, double width, Colour paper, Colour edge) {
        Piece blank = blank(width, content.height() + 2 * (Space.SMALL + Space.TINY), paper, edge);
        List<Mark> marks = new ArrayList<>(blank.marks());
        marks.addAll(content.at(EDGE + Space.MEDIUM - Space.TINY, Space.SMALL + Space.TINY));
        return new Piece(width, blank.height(), marks);
    }

    /** @return a slip with nothing on it */
    static Piece blank(double width, double height, Colour paper, Colour edge) {
        return new Piece(width, height, List.of(new Box(new Rect(0, 0, width, height), 2, paper, null),
                new Box(new Rect(0, 0, EDGE, height), 0, edge, null)));
    }
}
