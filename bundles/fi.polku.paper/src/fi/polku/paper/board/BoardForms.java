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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.model.text.Texts;
import fi.polku.paper.Edition;
import fi.polku.paper.pptx.FormSlide;
import fi.polku.paper.pptx.SlideTable;
import fi.polku.paper.pptx.Slides;
import fi.polku.paper.xlsx.Book;
import fi.polku.paper.xlsx.CellLook;
import fi.polku.picture.part.Formats;

/** Forms in which a workshop writes down its slips, their votes and what is going to be done about them. */
public final class BoardForms {

    private static final int LEAST = 6;
    private static final int SPARE = 2;
    private static final double ROW = 44;

    private final WorkshopBoard board;
    private final Edition edition;
    private final Locale language;
    private final Labels labels;
    private final Formats formats;
    private final List<Line> lines;
    private final Map<String, String> marks;
    private final Texts texts = new Texts(BoardForms.class);

    /**
     * @param board what stands on the forms already
     * @param edition language of what isn't the board's own, the day that it is of, and how it looks
     */
    public BoardForms(WorkshopBoard board, Edition edition) {
        this.board = board;
        this.edition = edition;
        this.language = edition.language();
        this.labels = Labels.in(language);
        this.formats = new Formats(language);
        this.lines = lines();
        this.marks = marks();
    }

    /**
     * @param out where the bytes of a slide show go; left open
     * @throws IOException when they can't be written
     */
    public void writeSlides(OutputStream out) throws IOException {
        Slides slides = new Slides(labels.name(board), edition, Slides.WIDE);
        slides.mark(marks);
        table(slides, labels.name(board), text("subtitle"), List.of("workshop", "date", "participants"), 2.0, 1.0, 3.0)
                .row(about().stream().map(this::written).toList(), 0);
        for (Bucket bucket : Bucket.values()) {
            SlideTable table = table(slides, heading(bucket), text("hint." + bucket.getLiteral()),
                    List.of("list", "slip", "votes.head", "number"), 1.0, 5.0, 1.0, 0.5);
            lines.stream().filter(line -> line.bucket == bucket).forEach(line -> table.row(List.of(labels.literal(bucket),
                    written(line.text()), written(line.votes()), written(line.number)), 1));
        }
        SlideTable actions = table(slides, text("actions"), text("actions.hint"), List.of("action", "from", "who", "when"),
                3.0, 3.0, 1.5, 1.2);
        List<BoardItem> sources = board.getItems().stream().filter(item -> !item.getActions().isEmpty()).toList();
        sources.forEach(item -> item.getActions().forEach(action -> actions.row(
                Stream.concat(Stream.of(labels.name(action), item.getName()), promise(action)).map(this::written)
                        .toList(), 0)));
        int there = sources.stream().mapToInt(item -> item.getActions().size()).sum();
        for (int i = there; i < rows(there); i++) {
            actions.row(List.of("", "", "", ""), 0);
        }
        slides.write(out);
    }

    private SlideTable table(Slides slides, String title, String subtitle, List<String> heads, Double... widths) {
        return slides.form(new FormSlide(board, title, subtitle), List.of(widths), ROW)
                .heads(heads.stream().map(this::text).toList());
    }

    /**
     * @param out where the bytes of a workbook go; left open
     * @throws IOException when they can't be written
     */
    public void writeWorkbook(OutputStream out) throws IOException {
        Book book = new Book(labels.name(board), edition);
        book.mark(marks);
        XSSFSheet slips = book.form(text("board"), List.of(text("list"), text("slip"), text("votes.head"), text("action"),
                text("who"), text("when"), text("number")), List.of(14, 60, 10, 48, 28, 16, 8));
        for (Line line : lines) {
            for (DevelopmentAction action : line.actions()) {
                List<Object> values = new ArrayList<>(Arrays.asList(labels.literal(line.bucket), line.text(), line.votes(),
                        action == null ? null : labels.name(action)));
                promise(action).forEach(values::add);
                values.add(line.number);
                book.line(slips, values, List.of(CellLook.TEXT, CellLook.FIELD, CellLook.FIELD, CellLook.FIELD,
                        CellLook.FIELD, CellLook.DATE_FIELD, CellLook.TEXT), ROW / 2);
            }
        }
        book.line(book.form(text("workshop"), List.of(text("workshop"), text("date"), text("participants")),
                List.of(48, 16, 64)), about(), List.of(CellLook.FIELD, CellLook.DATE_FIELD, CellLook.FIELD), ROW / 2);
        book.write(out);
    }

    private List<Object> about() {
        return Arrays.asList(labels.name(board), board.getDate(), board.getParticipants());
    }

    private Stream<Object> promise(DevelopmentAction action) {
        return action == null ? Stream.of(null, null)
                : Stream.of(action.getOwner() == null ? null : labels.name(action.getOwner()), action.getDue());
    }

    private String written(Object value) {
        return value instanceof LocalDate day ? formats.date(day) : value == null ? "" : value.toString();
    }

    /** @return how many rows a table has in which so many are filled: some are always left to write in */
    private static int rows(int filled) {
        return Math.max(LEAST, filled + SPARE);
    }

    /**
     * The slips of the lists and what is still to be written, each with a number to call it by; on a form, a slip without
     * words couldn't be told from an empty row.
     */
    private List<Line> lines() {
        List<Line> all = new ArrayList<>();
        for (Bucket bucket : Bucket.values()) {
            List<BoardItem> items = board.getItems().stream().filter(it -> it.getBucket() == bucket)
                    .filter(it -> it.getName() != null && !it.getName().isBlank()).toList();
            for (int i = 0; i < rows(items.size()); i++) {
                all.add(new Line(all.size() + 1, bucket, i < items.size() ? items.get(i) : null));
            }
        }
        return all;
    }

    /** By what a filled-in sheet finds back to the board and its slips; nothing on a blank one. */
    private Map<String, String> marks() {
        Map<String, String> ids = new HashMap<>();
        if (board.getId() != null) {
            ids.put(FilledBoard.MARK, board.getId());
            lines.stream().filter(line -> line.item != null && line.item.getId() != null)
                    .forEach(line -> ids.put(FilledBoard.MARK + " " + line.number, line.item.getId()));
        }
        return ids;
    }

    private String heading(Bucket bucket) {
        String word = labels.literal(bucket);
        return word.substring(0, 1).toUpperCase(language) + word.substring(1);
    }

    private String text(String key) {
        return texts.get(language, key);
    }

    /** A line of the form; its item is null where a slip is still to be written. */
    private record Line(int number, Bucket bucket, BoardItem item) {

        private Object text() {
            return item == null ? null : item.getName();
        }

        private Object votes() {
            return item == null ? null : item.getVotes();
        }

        private List<DevelopmentAction> actions() {
            return item == null || item.getActions().isEmpty() ? Collections.singletonList(null) : item.getActions();
        }
    }
}
