/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;

/** A list of a board, over as many sheets as its slips take; the room that they leave is for slips still to be written. */
final class BoardColumn {

    /** Least height of a slip, in points. */
    static final double SLIP = 62;
    /** Room for the votes at the end of a slip, in points. */
    static final double VOTES = 44;
    private static final double HIGHEST_BLANK = 86;
    private static final double CIRCLE = 36;

    private final Piece heading;
    private final double width;
    private final double height;
    private final List<List<Piece>> sheets = new ArrayList<>(List.of(new ArrayList<>()));

    /**
     * @param heading what stands above the list on every sheet
     * @param slips none higher than the room below the heading
     * @param width width of the list on a sheet, in points
     * @param height room for the heading and the list on a sheet, in points
     */
    BoardColumn(Piece heading, List<Piece> slips, double width, double height) {
        this.heading = heading;
        this.width = width;
        this.height = height;
        for (Piece slip : slips) {
            List<Piece> last = sheets.get(sheets.size() - 1);
            if (!last.isEmpty() && left(last) < slip.height() + Space.MEDIUM) {
                last = new ArrayList<>();
                sheets.add(last);
            }
            last.add(slip);
        }
    }

    int sheets() {
        return sheets.size();
    }

    /** @return what stands on a sheet, from 0; on one behind its last there are only slips to be written */
    Piece on(int sheet) {
        List<Piece> pieces = new ArrayList<>(sheet < sheets.size() ? sheets.get(sheet) : List.of());
        double left = left(pieces);
        int blanks = sheet < sheets.size() - 1 ? 0 : (int) (left / (SLIP + Space.MEDIUM));
        for (int i = 0; i < blanks; i++) {
            pieces.add(blank(Math.min(HIGHEST_BLANK, left / blanks - Space.MEDIUM)));
        }
        pieces.add(0, heading);
        return Piece.stack(Space.MEDIUM, pieces);
    }

    private double left(List<Piece> slips) {
        return height - heading.height() - slips.stream().mapToDouble(slip -> slip.height() + Space.MEDIUM).sum();
    }

    /** A slip to write on, with a circle for the votes. */
    private Piece blank(double high) {
        List<Mark> marks = new ArrayList<>(List.of(
                new Box(new Rect(0, 0, width, high), 3, Palette.PAPER, Pens.dashed(Palette.LINE, 0.75))));
        marks.addAll(Signs.circle(CIRCLE, Palette.MIST, Pens.CARD)
                .at(width - VOTES - Space.MEDIUM + (VOTES - CIRCLE) / 2, (high - CIRCLE) / 2));
        return new Piece(width, high, marks);
    }
}
