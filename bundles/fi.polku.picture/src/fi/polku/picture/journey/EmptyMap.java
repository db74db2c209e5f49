/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.List;

import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What stands in the place of the grid when there is no column: how to begin, or that the filter lets nothing pass. */
final class EmptyMap {

    private final Sheet sheet;

    EmptyMap(Sheet sheet) {
        this.sheet = sheet;
    }

    Piece piece(double width) {
        String why = sheet.journey().getStages().isEmpty() ? "empty" : "filtered";
        double room = width - 2 * Space.HUGE;
        return Piece.stack(Space.MEDIUM, List.of(
                Piece.text(sheet.text(why + ".title"), Type.HEADING, room, Text.Anchor.MIDDLE),
                Piece.text(sheet.text(why + ".advice"), Type.BODY, room, Text.Anchor.MIDDLE)))
                .padded(Space.HUGE, 2 * Space.HUGE).on(Palette.MIST, Pens.dashed(Palette.LINE, 1), Space.RADIUS);
    }
}
