/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.layout.Piece;

/** Pieces beside one another, in as many lines as it takes. */
final class PieceLines {

    private PieceLines() {
    }

    /**
     * @param pieces none wider than the room
     * @param room width of a line
     * @param gap between neighbours on a line
     * @param lineGap between lines
     */
    static Piece of(List<Piece> pieces, double room, double gap, double lineGap) {
        List<Piece> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double width = 0;
        for (Piece piece : pieces.stream().filter(piece -> !piece.isEmpty()).toList()) {
            if (!line.isEmpty() && width + gap + piece.width() > room) {
                lines.add(Piece.row(gap, line));
                line.clear();
                width = 0;
            }
            width += (line.isEmpty() ? 0 : gap) + piece.width();
            line.add(piece);
        }
        lines.add(Piece.row(gap, line));
        return Piece.stack(lineGap, lines);
    }
}
