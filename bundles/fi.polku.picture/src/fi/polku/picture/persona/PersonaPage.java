/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.persona;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Signs;
import fi.polku.picture.part.TitleBlock;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The whole sheet of a persona, from top to bottom. */
public final class PersonaPage {

    /** Pages of the A series, upright; at this width, what most personas have to tell fills one. */
    private static final double WIDTH = 842;
    private static final double LEAST_HEIGHT = 842 * Math.sqrt(2);
    private static final double ROOM = WIDTH - 2 * Space.MARGIN;
    private static final double HALF = (ROOM - Space.HUGE) / 2;
    private static final double PORTRAIT = 88;

    private final Persona persona;
    private final PictureOptions options;
    private final PersonaWords words;
    private final PersonaFacts facts;
    private final Badges badges;

    /**
     * @param persona who is shown
     * @param options language and findings
     */
    public PersonaPage(Persona persona, PictureOptions options) {
        this.persona = persona;
        this.options = options;
        this.words = new PersonaWords(options.language());
        this.facts = new PersonaFacts(persona);
        this.badges = new Badges(options, element -> element == persona);
    }

    /** @return the sheet, as high as a page of the A series or as much higher as its content asks for */
    public Scene scene() {
        PersonaLists lists = new PersonaLists(persona, facts, words);
        Piece left = Piece.stack(Space.HUGE, List.of(background(), style(), lists.needs(HALF), lists.painPoints(HALF)));
        Piece right = Piece.stack(Space.HUGE, List.of(lists.expectations(HALF), lists.incidents(HALF)));
        Piece columns = Piece.row(Space.HUGE, List.of(left, right));
        Piece content = Piece.stack(Space.HUGE, List.of(head(), quote(), columns, journeys()));
        badges.explain(words.legend());
        Piece whole = Piece.stack(Space.HUGE, List.of(content, words.legend().piece(ROOM)))
                .padded(Space.MARGIN, Space.MARGIN).atLeast(LEAST_HEIGHT);
        String name = words.name(persona);
        return options.theme().on(new Scene(WIDTH, whole.height(), name, words.text("description", name),
                options.language(), Palette.PAPER, whole.marks()));
    }

    private Piece head() {
        double room = ROOM - PORTRAIT - Space.LARGE;
        Piece title = new TitleBlock(persona, words.heading(persona.getKind()), true, badges.of(persona), room)
                .name(words.name(persona))
                .fact(Literals.PERSONA__PREFERRED_CHANNELS, words.feature(Literals.PERSONA__PREFERRED_CHANNELS),
                        words.names(persona.getPreferredChannels()))
                .piece();
        return Piece.row(Space.LARGE, List.of(Signs.portrait(PORTRAIT), title))
                .group(Subject.of(persona), words.name(persona), persona.getDescription());
    }

    private Piece quote() {
        String said = Measure.oneLine(persona.getQuote());
        if (said.isEmpty()) {
            return Piece.EMPTY;
        }
        Piece text = Piece.text(Sheet.text(options.language(), "quote", said), Type.HEADING.italic().in(Palette.BLUE_DEEP),
                ROOM - 2 * Space.LARGE).padded(Space.LARGE, Space.LARGE).on(Palette.BLUE_PALE, null, 0);
        List<Mark> marks = new ArrayList<>(text.marks());
        marks.add(new Box(new Rect(0, 0, Space.SMALL, text.height()), 0, Palette.BLUE, null));
        return new Piece(ROOM, text.height(), marks).showing(persona, Literals.PERSONA__QUOTE);
    }

    private Piece background() {
        return words.section(words.feature(Literals.PERSONA__BACKGROUND), List.of(Piece.text(persona.getBackground(),
                Type.BODY, HALF).showing(persona, Literals.PERSONA__BACKGROUND)), HALF);
    }

    private Piece style() {
        return words.section(words.feature(Literals.PERSONA__STYLE), List.of(StyleQuadrant.of(persona.getStyle(), words,
                HALF).showing(persona, Literals.PERSONA__STYLE)), HALF);
    }

    private Piece journeys() {
        List<Piece> entries = new ArrayList<>();
        for (Journey journey : facts.journeys()) {
            entries.add(new JourneyEntry(words, journey, persona).piece(ROOM));
        }
        return words.section(words.text("journeys"), entries, ROOM);
    }
}
