/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.twin;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What becomes of a touchpoint on the way from the journey as it is to the journey as it should be. */
public enum Fate {

    /** Stays as it is. */
    KEPT(Palette.PAPER, Type.SMALL.bold(), Palette.PAPER),
    /** Stays in another form. */
    CHANGED(Palette.BLUE_PALE, Type.SMALL.bold().in(Palette.PAPER), Palette.BLUE),
    /** Stays at another place of the journey. */
    MOVED(Palette.BLUE_PALE, Type.SMALL.bold().in(Palette.PAPER), Palette.BLUE),
    /** Comes. */
    ADDED(Palette.TEAL_PALE, Type.SMALL.bold().in(Palette.PAPER), Palette.TEAL),
    /** Goes. */
    REMOVED(Palette.MIST, Type.SMALL.bold().in(Palette.PAPER), Palette.INK_SOFT);

    private final Colour card;
    private final TextStyle style;
    private final Colour tag;

    Fate(Colour card, TextStyle style, Colour tag) {
        this.card = card;
        this.style = style;
        this.tag = tag;
    }

    /** @return colour of the cards that meet this fate */
    public Colour card() {
        return card;
    }

    /** @return the word on its tag, in so much room */
    public Piece tag(String word, double room) {
        return Piece.snug(word, style, room - 2 * Space.SMALL, Text.Anchor.START).padded(Space.SMALL, 2)
                .on(tag, this == KEPT ? Pens.CARD : null, 3);
    }
}
