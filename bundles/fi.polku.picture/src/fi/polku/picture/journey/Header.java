/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.picture.journey.part.FigurePieces;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.TitleBlock;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.theme.Space;

/** What the map is about: the journey's name, kind, state and facts, its persona and the figures of the relationship. */
final class Header {

    private static final double PERSONA_WIDTH = 400;
    private static final double FIGURE_WIDTH = 176;

    private final Sheet sheet;
    private final Journey journey;

    Header(Sheet sheet) {
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
        String kind = sheet.text("kindAndState", sheet.heading(journey.getKind()), sheet.literal(journey.getState()));
        boolean asItIs = journey.getState() == JourneyState.CURRENT;
        return sheet.group(journey, new TitleBlock(journey, kind, asItIs, sheet.badges().of(journey), room)
                .name(sheet.name(journey))
                .fact(Literals.OWNED__OWNER, sheet.text("fact.owner"),
                        journey.getOwner() == null ? "" : sheet.name(journey.getOwner()))
                .fact(Literals.JOURNEY__DATE, sheet.text("fact.date"), sheet.formats().date(journey.getDate()))
                .fact(Literals.JOURNEY__LEVEL, sheet.text("fact.level"), sheet.heading(journey.getLevel()))
                .fact(sheet.text("fact.touchpoints"), touchpoints())
                .fact(Literals.JOURNEY__FUTURE_TWIN, sheet.text("fact.futureTwin"),
                        journey.getFutureTwin() == null ? "" : sheet.name(journey.getFutureTwin()))
                .piece());
    }

    /** Their number, and how many of them a filter lets pass. */
    private String touchpoints() {
        int all = Touchpoints.of(journey).size();
        long shown = sheet.columns().all().stream().filter(column -> column.touchpoint() != null).count();
        return shown == all ? sheet.formats().number(all)
                : sheet.text("fact.someTouchpoints", sheet.formats().number(shown), sheet.formats().number(all));
    }

    private Piece figures(double room) {
        List<Piece> figures = new FigurePieces(sheet).of(journey, Math.min(FIGURE_WIDTH, room));
        return PieceLines.of(figures, room, Space.HUGE, Space.LARGE);
    }
}
