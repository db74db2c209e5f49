/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.journey.twin.Fate;
import fi.polku.picture.journey.twin.Fates;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Space;

/** The touchpoints of one of two journeys, with what becomes of them; nothing where only the other has one. */
final class TwinCards extends TouchpointRow {

    private final Fates fates;
    private final boolean isFuture;

    TwinCards(Sheet sheet, Fates fates, boolean isFuture) {
        super(sheet);
        this.fates = fates;
        this.isFuture = isFuture;
    }

    @Override
    Piece blank(double width) {
        return Piece.EMPTY;
    }

    /** What stays is said once, of the touchpoint to come. */
    @Override
    Piece tag(Column column) {
        Fate fate = fates.of(column.touchpoint());
        return fate == Fate.KEPT && !isFuture ? Piece.EMPTY : fate.tag(sheet().text("fate." + fate.name()),
                column.width() - NUMBER - Badges.SIZE - 3 * Space.MEDIUM);
    }

    @Override
    Colour paper(Column column) {
        return fates.of(column.touchpoint()).card();
    }
}
