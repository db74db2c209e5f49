/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.Question;
import fi.polku.model.text.Texts;
import fi.polku.paper.Edition;
import fi.polku.paper.pptx.FormSlide;
import fi.polku.paper.pptx.SlideTable;
import fi.polku.paper.pptx.Slides;
import fi.polku.paper.xlsx.Book;
import fi.polku.paper.xlsx.CellLook;

/** Empty sheets for a team's answers and for the one or two development targets that it commits to. */
public final class AnswerSheets {

    private static final int TARGETS = 2;
    private static final double ROW = 56;
    private static final double ROOM = 350;

    private final ConversationDeck deck;
    private final Edition edition;
    private final Locale language;
    private final Texts texts = new Texts(AnswerSheets.class);

    /**
     * @param deck any deck
     * @param edition language of what isn't the deck's own, the day that it is of, and how it looks
     */
    public AnswerSheets(ConversationDeck deck, Edition edition) {
        this.deck = deck;
        this.edition = edition;
        this.language = edition.language();
    }

    /**
     * @param out where the bytes of a slide show go; left open
     * @throws IOException when they can't be written
     */
    public void writeSlides(OutputStream out) throws IOException {
        Labels labels = Labels.in(language);
        Slides slides = new Slides(text("answers.title"), edition, Slides.WIDE);
        slides.form(new FormSlide(deck, text("answers.title"), text("answers.subtitle")), List.of(2.0, 1.0), ROW)
                .heads(List.of(text("head.team"), text("head.date"))).row(List.of("", ""), 0);
        for (ConversationCard card : deck.getCards()) {
            String dimension = labels.literal(card.getDimension());
            double height = Math.min(ROW * 1.5, ROOM / Math.max(1, card.getQuestions().size()));
            SlideTable table = slides.form(new FormSlide(card, labels.name(card), dimension), List.of(2.0, 3.0), height)
                    .heads(List.of(text("head.question"), text("head.answer")));
            card.getQuestions().forEach(question -> table.row(List.of(written(question), ""), 1));
        }
        SlideTable targets = slides.form(new FormSlide(deck, text("commit.name"), text("commit.theory")),
                List.of(3.0, 1.5, 1.0), 2 * ROW)
                .heads(List.of(text("head.target"), text("head.who"), text("head.when")));
        for (int i = 0; i < TARGETS; i++) {
            targets.row(List.of("", "", ""), 0);
        }
        slides.write(out);
    }

    /**
     * @param out where the bytes of a workbook go; left open
     * @throws IOException when they can't be written
     */
    public void writeWorkbook(OutputStream out) throws IOException {
        Labels labels = Labels.in(language);
        Book book = new Book(text("answers.title"), edition);
        XSSFSheet answers = book.form(text("sheet.answers"), List.of(text("head.card"), text("head.question"),
                text("head.answer")), List.of(28, 56, 64));
        for (ConversationCard card : deck.getCards()) {
            for (Question question : card.getQuestions()) {
                book.line(answers, Arrays.asList(labels.name(card), written(question), null),
                        List.of(CellLook.TEXT, CellLook.TEXT, CellLook.FIELD), ROW);
            }
        }
        XSSFSheet targets = book.form(text("sheet.commitments"), List.of(text("head.target"), text("head.who"),
                text("head.when")), List.of(64, 32, 16));
        for (int i = 0; i < TARGETS; i++) {
            book.line(targets, Arrays.asList(null, null, null),
                    List.of(CellLook.FIELD, CellLook.FIELD, CellLook.DATE_FIELD), ROW / 2);
        }
        book.line(book.form(text("sheet.team"), List.of(text("head.team"), text("head.date")), List.of(48, 16)),
                Arrays.asList(null, null), List.of(CellLook.FIELD, CellLook.DATE_FIELD), ROW / 2);
        book.write(out);
    }

    private String written(Question question) {
        return question.getText() == null ? Labels.in(language).name(question) : question.getText();
    }

    private String text(String key) {
        return texts.get(language, key);
    }
}
