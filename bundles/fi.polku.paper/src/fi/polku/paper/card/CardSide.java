/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.PeopleDimension;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/**
 * What stands on one side of a printed card.
 *
 * @param kind words above the name, such as the dimension
 * @param colour colour of the card's dimension
 * @param name name of the card
 * @param content what stands below, made for a width and a size of type in points
 */
record CardSide(String kind, Colour colour, String name, Content content) {

    private static final double PADDING = 18;
    private static final double EDGE = 5;
    private static final double LARGEST = 11;
    private static final double SMALLEST = 7.5;
    private static final double STEP = 0.5;

    /** What stands below the name. */
    interface Content {

        Piece piece(double width, TextStyle style);
    }

    static CardSide theory(ConversationCard card, Locale language) {
        return of(card, language, (width, style) -> Piece.text(card.getTheory(), style, width));
    }

    static CardSide questions(ConversationCard card, Locale language) {
        return of(card, language, (width, style) -> list(card.getQuestions().stream()
                .map(question -> question.getText()).toList(), colour(card.getDimension()), width, style));
    }

    private static CardSide of(ConversationCard card, Locale language, Content content) {
        Labels labels = Labels.in(language);
        return new CardSide(labels.literal(card.getDimension()).toUpperCase(language), colour(card.getDimension()),
                labels.name(card), content);
    }

    /** @return the texts below one another, each with its number */
    static Piece list(List<String> texts, Colour colour, double width, TextStyle style) {
        double indent = 1.6 * style.font().size();
        List<Piece> lines = new ArrayList<>();
        for (String text : texts) {
            Piece number = Piece.text(String.valueOf(lines.size() + 1), style.bold().in(colour), indent);
            lines.add(Piece.row(0, List.of(number, Piece.text(text, style, width - indent))));
        }
        return Piece.stack(style.font().size() / 2, lines);
    }

    /** Each dimension has a colour, but is told by its name, so that black and white says the same. */
    static Colour colour(PeopleDimension dimension) {
        return switch (dimension) {
            case COMPETENCE -> Palette.BLUE;
            case INTERACTION -> Palette.TEAL;
            case COMMITMENT -> Palette.ORANGE_DEEP;
            case WELLBEING -> Palette.TEAL_DEEP;
            case FAIRNESS -> Palette.BLUE_DEEP;
            case CREATIVITY -> Palette.ORANGE;
        };
    }

    /** @return the side, with type as large as it has room for */
    Piece piece(double width, double height) {
        double room = width - 2 * PADDING - EDGE;
        for (double size = LARGEST;; size -= STEP) {
            TextStyle style = new TextStyle(new FontStyle(size, false, false), Math.round(size * 2.6) / 2.0, Palette.INK);
            Piece text = Piece.stack(Space.MEDIUM, List.of(
                    Piece.stack(Space.TINY, List.of(Piece.text(kind, Type.SMALL.bold().in(colour), room),
                            Piece.text(name, Type.HEADING, room))), content.piece(room, style)));
            if (text.height() <= height - 2 * PADDING || size <= SMALLEST) {
                List<Mark> marks = new ArrayList<>(List.of(new Box(
                        new Rect(PADDING - EDGE, PADDING, EDGE - 1, height - 2 * PADDING), 0, colour, null)));
                marks.addAll(text.at(PADDING + EDGE, PADDING));
                return new Piece(width, height, marks).group(null, kind + ": " + name, "");
            }
        }
    }
}
