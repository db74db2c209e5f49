/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import java.util.List;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Whether something is as it should be, told by shape and by colour. */
public final class Verdict {

    private static final double SIZE = 9;

    private Verdict() {
    }

    /** @return the sign of what is good, or of what isn't */
    public static Piece sign(boolean good) {
        return good ? Signs.circle(SIZE, Palette.BLUE, null) : Signs.triangle(SIZE, Palette.ORANGE, null);
    }

    /** @return the sign and the words that it judges, in a room as wide as said */
    public static Piece on(boolean good, String words, double width) {
        double line = Type.DETAIL.lineHeight();
        Piece lowered = new Piece(SIZE, line, sign(good).at(0, (line - SIZE) / 2));
        return Piece.row(Space.SMALL, List.of(lowered, Piece.text(words, Type.DETAIL, width - SIZE - Space.SMALL)));
    }
}
