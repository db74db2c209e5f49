/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;
import fi.polku.paper.Edition;
import fi.polku.paper.pptx.Clip;
import fi.polku.paper.pptx.Slides;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** A deck as slides for a team's meeting: theory on the left, questions on the right. */
public final class CardSlides {

    private static final TextStyle TITLE = new TextStyle(new FontStyle(32, true, false), 40, Palette.INK);
    private static final TextStyle THEORY = new TextStyle(new FontStyle(17, false, false), 25, Palette.INK);
    private static final TextStyle QUESTION = new TextStyle(new FontStyle(19, false, false), 26, Palette.INK);
    private static final double PANEL = 400;
    private static final double MARGIN = 44;
    private static final double EDGE = 10;

    private final Edition edition;
    private final Texts texts = new Texts(CardSlides.class);

    private CardSlides(Edition edition) {
        this.edition = edition;
    }

    /**
     * @param deck any deck
     * @param edition language of what isn't the deck's own, the day that it is of, and how it looks
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public static void write(ConversationDeck deck, Edition edition, OutputStream out) throws IOException {
        CardSlides cards = new CardSlides(edition);
        Labels labels = Labels.in(edition.language());
        Slides slides = new Slides(labels.name(deck), edition, Slides.WIDE);
        slides.add(cards.slide(deck, cards.text("card.howTo"), labels.name(deck),
                cards.text("howTo.theory"), List.of(cards.text("howTo.1"), cards.text("howTo.2"),
                        cards.text("howTo.3"), cards.text("howTo.4")), Palette.INK_SOFT), cards.text("deck.description"));
        for (ConversationCard card : deck.getCards()) {
            slides.add(cards.slide(card, labels.literal(card.getDimension()).toUpperCase(edition.language()),
                    labels.name(card), card.getTheory(), card.getQuestions().stream().map(question -> question.getText()).toList(),
                    CardSide.colour(card.getDimension())), cards.text("notes.card"));
        }
        slides.write(out);
    }

    private Scene slide(Element element, String kind, String name, String theory, List<String> questions, Colour colour) {
        double height = Slides.WIDE.height;
        double width = Slides.WIDE.width;
        double room = PANEL - MARGIN - Space.HUGE;
        // The title lies behind everything else, so it stands on the slide's own ground.
        List<Mark> marks = new ArrayList<>(List.of(
                new Box(new Rect(PANEL, 0, width - PANEL, height), 0, Palette.PAPER, null),
                new Box(new Rect(0, 0, EDGE, height), 0, colour, null)));
        Piece head = Piece.stack(Space.MEDIUM, List.of(Piece.text(kind, Type.SUBHEADING.in(colour), room),
                Clip.text(name, TITLE, room, 3).showing(element, Literals.ELEMENT__NAME)));
        marks.addAll(head.at(MARGIN, MARGIN));
        double top = MARGIN + head.height() + Space.LARGE;
        int lines = (int) ((height - top - Space.LARGE) / THEORY.lineHeight());
        marks.addAll(Clip.text(theory, THEORY, room, lines).at(MARGIN, top));
        double right = width - PANEL - 2 * MARGIN;
        Piece list = CardSide.list(questions, colour, right, QUESTION);
        double free = height - list.height();
        marks.addAll(list.at(PANEL + MARGIN, Math.max(Space.LARGE, free / 2)));
        return edition.theme().on(new Scene(width, height, name, "", edition.language(), Palette.MIST, marks));
    }

    private String text(String key) {
        return texts.get(edition.language(), key);
    }
}
