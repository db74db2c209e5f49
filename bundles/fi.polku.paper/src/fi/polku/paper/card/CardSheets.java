/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.text.Texts;
import fi.polku.paper.PageSize;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/**
 * A deck on A4 sheets, eight cards each: a sheet of theory sides and, to be printed on its back along the long edge, one of
 * question sides. A card that says how to talk and cards to write commitments on fill the last sheet.
 */
public final class CardSheets {

    private static final PageSize SHEET = PageSize.inMillimetres(210, 297);
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final double CARD_WIDTH = 97 * PageSize.MILLIMETRE;
    private static final double CARD_HEIGHT = 70 * PageSize.MILLIMETRE;
    private static final double LEFT = (SHEET.width() - COLUMNS * CARD_WIDTH) / 2;
    private static final double TOP = (SHEET.height() - ROWS * CARD_HEIGHT) / 2;
    private static final double TICK = 4 * PageSize.MILLIMETRE;
    private static final double CROSS = 2 * PageSize.MILLIMETRE;
    private static final Pen CUT = Pen.solid(Palette.INK_SOFT, 0.5);

    private final ConversationDeck deck;
    private final Locale language;
    private final Texts texts = new Texts(CardSheets.class);

    private CardSheets(ConversationDeck deck, Locale language) {
        this.deck = deck;
        this.language = language;
    }

    /**
     * @param deck any deck
     * @param language language of what isn't the deck's own
     * @return its sheets, theory and question sides by turns
     */
    public static List<Scene> of(ConversationDeck deck, Locale language) {
        return new CardSheets(deck, language).sheets();
    }

    private List<Scene> sheets() {
        List<CardSide> fronts = new ArrayList<>(List.of(howTo(true)));
        List<CardSide> backs = new ArrayList<>(List.of(howTo(false)));
        for (ConversationCard card : deck.getCards()) {
            fronts.add(CardSide.theory(card, language));
            backs.add(CardSide.questions(card, language));
        }
        do {
            fronts.add(commitment());
            backs.add(commitment());
        } while (fronts.size() % (COLUMNS * ROWS) != 0);
        List<Scene> sheets = new ArrayList<>();
        for (int first = 0; first < fronts.size(); first += COLUMNS * ROWS) {
            String range = first + 1 + "\u2013" + (first + COLUMNS * ROWS);
            sheets.add(sheet(texts.get(language, "sheet.theory", range), fronts, first, false));
            sheets.add(sheet(texts.get(language, "sheet.questions", range), backs, first, true));
        }
        return sheets;
    }

    /** @param turned whether columns change places, as they do on the back of a sheet */
    private Scene sheet(String title, List<CardSide> sides, int first, boolean turned) {
        List<Mark> marks = new ArrayList<>(cutMarks());
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            int column = turned ? COLUMNS - 1 - i % COLUMNS : i % COLUMNS;
            marks.addAll(sides.get(first + i).piece(CARD_WIDTH, CARD_HEIGHT)
                    .at(LEFT + column * CARD_WIDTH, TOP + i / COLUMNS * CARD_HEIGHT));
        }
        return new Scene(SHEET.width(), SHEET.height(), title, "", language, Palette.PAPER, marks);
    }

    private static List<Mark> cutMarks() {
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column <= COLUMNS; column++) {
            double x = LEFT + column * CARD_WIDTH;
            marks.add(Path.line(CUT, new Point(x, TOP - TICK), new Point(x, TOP)));
            marks.add(Path.line(CUT, new Point(x, SHEET.height() - TOP), new Point(x, SHEET.height() - TOP + TICK)));
            for (int row = 1; row < ROWS; row++) {
                double y = TOP + row * CARD_HEIGHT;
                marks.add(Path.line(CUT, new Point(x, y - CROSS), new Point(x, y + CROSS)));
                marks.add(Path.line(CUT, new Point(x - CROSS, y), new Point(x + CROSS, y)));
            }
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = TOP + row * CARD_HEIGHT;
            marks.add(Path.line(CUT, new Point(LEFT - TICK, y), new Point(LEFT, y)));
            marks.add(Path.line(CUT, new Point(SHEET.width() - LEFT, y), new Point(SHEET.width() - LEFT + TICK, y)));
        }
        return marks;
    }

    private CardSide howTo(boolean front) {
        return new CardSide(text("card.howTo"), Palette.INK_SOFT, text("howTo.name"), (width, style) -> front
                ? Piece.text(text("howTo.theory"), style, width)
                : CardSide.list(List.of(text("howTo.1"), text("howTo.2"), text("howTo.3"), text("howTo.4")),
                        Palette.INK_SOFT, width, style));
    }

    private CardSide commitment() {
        return new CardSide(text("card.commit"), Palette.INK_SOFT, text("commit.name"), (width, style) -> Piece.stack(
                Space.SMALL, List.of(Piece.text(text("commit.theory"), Type.DETAIL, width),
                        field("commit.target", width, 2), Piece.row(Space.LARGE, List.of(
                                field("commit.who", (width - Space.LARGE) / 2, 1),
                                field("commit.when", (width - Space.LARGE) / 2, 1))))));
    }

    /** Lines to write on, below what is to be written there. */
    private Piece field(String key, double width, int lines) {
        List<Mark> marks = new ArrayList<>(Piece.text(text(key), label(), width).marks());
        double y = label().lineHeight();
        for (int i = 0; i < lines; i++) {
            y += 20;
            marks.add(Path.line(CUT, new Point(0, y), new Point(width, y)));
        }
        return new Piece(width, y + Space.TINY, marks);
    }

    private static TextStyle label() {
        return Type.SMALL.bold();
    }

    private String text(String key) {
        return texts.get(language, key);
    }
}
