/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.model.text.Texts;
import fi.polku.paper.pptx.FormSlide;
import fi.polku.paper.pptx.SlideTable;
import fi.polku.paper.pptx.Slides;
import fi.polku.paper.xlsx.Book;
import fi.polku.paper.xlsx.CellLook;

/** Forms in which a workshop writes down its slips, their votes and what is going to be done about them. */
public final class BoardForms {

    private static final int SLIPS = 6;
    private static final double ROW = 44;

    private final WorkshopBoard board;
    private final Locale language;
    private final LocalDate day;
    private final Labels labels;
    private final Texts texts = new Texts(BoardForms.class);

    /**
     * @param board what stands on the forms already
     * @param language language of what isn't the board's own
     * @param day the day that the board is of
     */
    public BoardForms(WorkshopBoard board, Locale language, LocalDate day) {
        this.board = board;
        this.language = language;
        this.day = day;
        this.labels = Labels.in(language);
    }

    /**
     * @param out where the bytes of a slide show go; left open
     * @throws IOException when they can't be written
     */
    public void writeSlides(OutputStream out) throws IOException {
        Slides slides = new Slides(labels.name(board), language, day, Slides.WIDE);
        table(slides, labels.name(board), text("subtitle"), List.of("workshop", "date", "participants"), 2.0, 1.0, 3.0)
                .row(List.of(labels.name(board), "", ""), 0);
        for (Bucket bucket : Bucket.values()) {
            SlideTable table = table(slides, heading(bucket), text("hint." + bucket.getLiteral()),
                    List.of("list", "slip", "votes.head"), 1.0, 5.0, 1.0);
            slips(bucket).forEach(item -> table.row(List.of(labels.literal(bucket), item == null ? "" : labels.name(item),
                    item == null ? "" : String.valueOf(item.getVotes())), 1));
        }
        SlideTable actions = table(slides, text("actions"), text("actions.hint"), List.of("action", "from", "who", "when"),
                3.0, 3.0, 1.5, 1.2);
        for (int i = 0; i < SLIPS; i++) {
            actions.row(List.of("", "", "", ""), 0);
        }
        slides.write(out);
    }

    private SlideTable table(Slides slides, String title, String subtitle, List<String> heads, Double... widths) {
        return FormSlide.table(slides.add(FormSlide.of(board, title, subtitle, language), ""), title, language,
                List.of(widths), ROW).heads(heads.stream().map(this::text).toList());
    }

    /**
     * @param out where the bytes of a workbook go; left open
     * @throws IOException when they can't be written
     */
    public void writeWorkbook(OutputStream out) throws IOException {
        Book book = new Book(labels.name(board), language, day);
        XSSFSheet slips = book.form(text("board"), List.of(text("list"), text("slip"), text("votes.head"), text("action"),
                text("who"), text("when")), List.of(14, 60, 10, 48, 28, 16));
        for (Bucket bucket : Bucket.values()) {
            for (BoardItem item : slips(bucket)) {
                book.line(slips, Arrays.asList(labels.literal(bucket), item == null ? null : labels.name(item),
                        item == null ? null : item.getVotes(), null, null, null), List.of(CellLook.TEXT, CellLook.FIELD,
                                CellLook.FIELD, CellLook.FIELD, CellLook.FIELD, CellLook.DATE_FIELD), ROW / 2);
            }
        }
        book.line(book.form(text("workshop"), List.of(text("workshop"), text("date"), text("participants")),
                List.of(48, 16, 64)), Arrays.asList(labels.name(board), null, null),
                List.of(CellLook.FIELD, CellLook.DATE_FIELD, CellLook.FIELD), ROW / 2);
        book.write(out);
    }

    /** The slips of a list, and null for each that is still to be written. */
    private List<BoardItem> slips(Bucket bucket) {
        List<BoardItem> slips = new ArrayList<>(board.getItems().stream().filter(it -> it.getBucket() == bucket).toList());
        while (slips.size() < SLIPS) {
            slips.add(null);
        }
        return slips;
    }

    private String heading(Bucket bucket) {
        String word = labels.literal(bucket);
        return word.substring(0, 1).toUpperCase(language) + word.substring(1);
    }

    private String text(String key) {
        return texts.get(language, key);
    }
}
