/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.persona;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.CustomerStyle;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Jung's quadrant, with the style of a persona among the four. */
final class StyleQuadrant {

    private static final List<CustomerStyle> STYLES = List.of(CustomerStyle.EFFICIENT, CustomerStyle.INVENTIVE,
            CustomerStyle.EMPATHIC, CustomerStyle.SOCIAL);
    private static final double LOWEST = 36;

    private StyleQuadrant() {
    }

    /** @return the quadrant; empty when the style isn't known */
    static Piece of(CustomerStyle style, PersonaWords words, double width) {
        if (style == CustomerStyle.UNSPECIFIED) {
            return Piece.EMPTY;
        }
        double room = (width - Space.SMALL) / 2;
        double height = STYLES.stream().mapToDouble(one -> name(one, style, words, room).height()).max().orElseThrow();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < STYLES.size(); i++) {
            CustomerStyle one = STYLES.get(i);
            Piece name = name(one, style, words, room);
            Piece cell = new Piece(room, height, name.at(0, (height - name.height()) / 2))
                    .on(one == style ? Palette.BLUE_DEEP : Palette.BLUE_PALE, null, Space.RADIUS);
            marks.addAll(cell.at(i % 2 * (room + Space.SMALL), i / 2 * (height + Space.SMALL)));
        }
        return new Piece(width, 2 * height + Space.SMALL, marks);
    }

    private static Piece name(CustomerStyle one, CustomerStyle style, PersonaWords words, double room) {
        TextStyle look = one == style ? Type.DETAIL.bold().in(Palette.PAPER) : Type.DETAIL;
        Piece text = Piece.text(words.heading(one), look, room - 2 * Space.SMALL, Text.Anchor.MIDDLE)
                .padded(Space.SMALL, Space.SMALL);
        return new Piece(room, Math.max(LOWEST, text.height()), text.at(0, Math.max(0, (LOWEST - text.height()) / 2)));
    }
}
