/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fi.polku.model.experience.CustomerStyle;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Persona;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Who goes through the journey: the main persona in its own words, and who else. */
final class PersonaCard {

    private static final double PORTRAIT = 56;

    private final Sheet sheet;

    PersonaCard(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @return the card; empty when the journey has no persona */
    Piece piece(double width) {
        List<Persona> personas = sheet.journey().getPersonas();
        if (personas.isEmpty()) {
            return Piece.EMPTY;
        }
        Persona main = sheet.persona().orElseThrow();
        Piece badge = sheet.badges().of(main);
        double room = width - 3 * Space.LARGE - PORTRAIT - (badge.isEmpty() ? 0 : badge.width() + Space.MEDIUM);
        String others = personas.stream().filter(persona -> persona != main).map(sheet::name)
                .collect(Collectors.joining(" · "));
        Piece words = Piece.stack(Space.SMALL, List.of(
                Piece.text(sheet.name(main), Type.HEADING, room).showing(main, Literals.ELEMENT__NAME),
                Piece.text(style(main), Type.DETAIL, room).showing(main, Literals.PERSONA__STYLE),
                Piece.text(quote(main), Type.NAME.italic(), room).showing(main, Literals.PERSONA__QUOTE),
                Piece.text(main.getBackground(), Type.BODY, room).showing(main, Literals.PERSONA__BACKGROUND),
                Piece.text(others.isEmpty() ? "" : sheet.text("persona.others", others), Type.DETAIL, room)
                        .showing(sheet.journey(), Literals.JOURNEY__PERSONAS)));
        List<Mark> marks = new ArrayList<>(Signs.portrait(PORTRAIT).marks());
        marks.addAll(words.at(Space.LARGE + PORTRAIT, 0));
        marks.addAll(badge.at(width - 2 * Space.LARGE - Badges.SIZE, 0));
        Piece content = new Piece(width - 2 * Space.LARGE, Math.max(PORTRAIT, words.height()), marks);
        return sheet.group(main, content.padded(Space.LARGE, Space.LARGE).on(Palette.MIST, null, Space.RADIUS));
    }

    private String style(Persona persona) {
        String kind = sheet.heading(persona.getKind());
        return persona.getStyle() == CustomerStyle.UNSPECIFIED ? kind
                : sheet.text("persona.style", kind, sheet.literal(persona.getStyle()));
    }

    private String quote(Persona persona) {
        String words = Measure.oneLine(persona.getQuote());
        return words.isEmpty() ? "" : sheet.text("quote", words);
    }
}
