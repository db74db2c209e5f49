/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.picture.journey.part.FigurePieces;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.text.Measure;
import fi.polku.picture.text.TextStyle;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What the map is about: the journey's name, kind, state and facts, its persona and the figures of the relationship. */
final class TitleBlock {

    private static final double PERSONA_WIDTH = 400;
    private static final double FIGURE_WIDTH = 176;
    private static final double LONGEST_LINE = 640;

    private final Sheet sheet;
    private final Journey journey;

    TitleBlock(Sheet sheet) {
        this.sheet = sheet;
        this.journey = sheet.journey();
    }

    /** @return the block, with the persona at the right, or below where the page is narrow */
    Piece piece(double width) {
        boolean narrow = width < 2.5 * PERSONA_WIDTH;
        Piece persona = new PersonaCard(sheet).piece(narrow ? width : PERSONA_WIDTH);
        double room = narrow || persona.isEmpty() ? width : width - PERSONA_WIDTH - Space.HUGE;
        Piece words = Piece.stack(Space.LARGE, List.of(words(room), figures(room)));
        if (narrow) {
            return Piece.stack(Space.LARGE, List.of(words, persona));
        }
        List<Mark> marks = new ArrayList<>(words.marks());
        marks.addAll(persona.at(width - persona.width(), 0));
        return new Piece(width, Math.max(words.height(), persona.height()), marks);
    }

    private Piece words(double room) {
        Piece badge = sheet.badges().of(journey);
        Piece kind = Piece.row(Space.MEDIUM, List.of(state(), badge));
        return sheet.group(journey, Piece.stack(Space.MEDIUM, List.of(kind.atLeast(Badges.SIZE),
                Piece.text(sheet.name(journey), Type.TITLE, room),
                Piece.text(journey.getDescription(), Type.BODY.in(Palette.INK_SOFT), Math.min(LONGEST_LINE, room)),
                facts(room))));
    }

    private Piece state() {
        String words = sheet.text("kindAndState", sheet.heading(journey.getKind()), sheet.literal(journey.getState()));
        boolean future = journey.getState() == JourneyState.FUTURE;
        TextStyle style = Type.LABEL.in(future ? Palette.BLUE_DEEP : Palette.PAPER);
        return Piece.text(words, style, Measure.width(words, style.font())).padded(Space.MEDIUM, 3)
                .on(future ? Palette.PAPER : Palette.BLUE_DEEP, Pen.solid(Palette.BLUE_DEEP, 1), 3);
    }

    private Piece facts(double room) {
        List<Piece> facts = new ArrayList<>();
        facts.add(fact("fact.owner", journey.getOwner() == null ? "" : sheet.name(journey.getOwner()), room));
        facts.add(fact("fact.date", sheet.formats().date(journey.getDate()), room));
        facts.add(fact("fact.level", sheet.heading(journey.getLevel()), room));
        facts.add(fact("fact.touchpoints", sheet.formats().number(Touchpoints.of(journey).size()), room));
        facts.add(fact("fact.futureTwin", journey.getFutureTwin() == null ? "" : sheet.name(journey.getFutureTwin()), room));
        return Flow.of(facts, room, Space.HUGE, Space.MEDIUM);
    }

    private Piece fact(String label, String value, double room) {
        if (value.isEmpty()) {
            return Piece.EMPTY;
        }
        double width = Math.min(room, Math.max(Measure.width(value, Type.SUBHEADING.font()),
                Measure.width(sheet.text(label), Type.DETAIL.font())));
        return Piece.stack(0, List.of(Piece.text(sheet.text(label), Type.DETAIL, width),
                Piece.text(value, Type.SUBHEADING, width)));
    }

    private Piece figures(double room) {
        List<Piece> figures = new FigurePieces(sheet).of(journey, Math.min(FIGURE_WIDTH, room));
        return Flow.of(figures, room, Space.HUGE, Space.LARGE);
    }
}
