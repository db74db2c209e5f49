/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.model.text.Texts;
import fi.polku.paper.PageSize;
import fi.polku.paper.pptx.Clip;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Formats;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** A start, continue and stop board to hang on the wall: its slips with their votes, and room for more. */
public final class BoardSheet {

    private static final PageSize A3 = PageSize.inMillimetres(420, 297);
    private static final double WIDTH = A3.width() - 2 * Space.MARGIN;
    private static final double COLUMN = (WIDTH - 2 * Space.LARGE) / 3;
    /** Of each of its texts a slip shows no more. */
    private static final int MOST_LINES = 10;

    private final Locale language;
    private final Labels labels;
    private final Texts texts = new Texts(BoardSheet.class);

    private BoardSheet(Locale language) {
        this.language = language;
        this.labels = Labels.in(language);
    }

    /**
     * @param board any board, also one without slips
     * @return the board on an A3 sheet, and on further ones where it has more slips than a sheet has room for
     */
    public static List<Scene> of(WorkshopBoard board, Locale language) {
        return new BoardSheet(language).sheets(board);
    }

    private List<Scene> sheets(WorkshopBoard board) {
        double room = A3.height() - 2 * Space.MARGIN - Space.LARGE - head(board, facts(board)).height();
        List<BoardColumn> columns = List.of(column(board, Bucket.START, Palette.TEAL, room),
                column(board, Bucket.CONTINUE, Palette.BLUE, room), column(board, Bucket.STOP, Palette.ORANGE_DEEP, room));
        int count = columns.stream().mapToInt(BoardColumn::sheets).max().orElseThrow();
        return IntStream.range(0, count).mapToObj(i -> sheet(board, columns, i, count)).toList();
    }

    private Scene sheet(WorkshopBoard board, List<BoardColumn> columns, int index, int count) {
        String number = count == 1 ? "" : " " + (index + 1) + "/" + count;
        Piece all = Piece.stack(Space.LARGE, List.of(head(board, facts(board) + number), Piece.row(Space.LARGE,
                columns.stream().map(column -> column.on(index)).toList()))).padded(Space.MARGIN, Space.MARGIN);
        return new Scene(A3.width(), A3.height(), labels.name(board) + number, facts(board), language, Palette.PAPER,
                all.marks());
    }

    private Piece head(WorkshopBoard board, String facts) {
        return Piece.stack(Space.SMALL, List.of(
                Clip.text(labels.name(board), Type.TITLE, WIDTH, 2).showing(board, Literals.ELEMENT__NAME),
                Clip.text(facts, Type.BODY.in(Palette.INK_SOFT), WIDTH, 2).atLeast(Type.BODY.lineHeight())));
    }

    private String facts(WorkshopBoard board) {
        String date = new Formats(language).date(board.getDate());
        String participants = board.getParticipants() == null ? "" : board.getParticipants();
        return date.isEmpty() || participants.isEmpty() ? date + participants : date + " \u00B7 " + participants;
    }

    private BoardColumn column(WorkshopBoard board, Bucket bucket, Colour colour, double room) {
        List<Piece> slips = board.getItems().stream().filter(item -> item.getBucket() == bucket)
                .sorted(Comparator.comparingInt(BoardItem::getVotes).reversed()).map(item -> slip(item, colour)).toList();
        Piece heading = Piece.stack(Space.MEDIUM, List.of(
                Piece.text(labels.literal(bucket).toUpperCase(language), Type.HEADING.in(Palette.PAPER),
                        COLUMN - 2 * Space.LARGE).padded(Space.LARGE, Space.MEDIUM).on(colour, null, Space.RADIUS),
                Piece.text(texts.get(language, "hint." + bucket.getLiteral()), Type.BODY.in(Palette.INK_SOFT), COLUMN)));
        return new BoardColumn(heading, slips, COLUMN, room);
    }

    private Piece slip(BoardItem item, Colour colour) {
        double room = COLUMN - BoardColumn.VOTES - 2 * Space.LARGE;
        Piece words = Piece.stack(Space.TINY, List.of(Clip.text(labels.name(item), Type.HEADING, room, MOST_LINES),
                Clip.text(item.getDescription(), Type.BODY, room, MOST_LINES),
                Clip.text(item.getActions().stream().map(action -> "\u2192 " + labels.name(action))
                        .reduce((one, next) -> one + "\n" + next).orElse(""), Type.DETAIL.in(Palette.BLUE_DEEP), room,
                        MOST_LINES)));
        double height = Math.max(BoardColumn.SLIP, words.height() + 2 * Space.MEDIUM);
        List<Mark> marks = new ArrayList<>(List.of(
                new Box(new Rect(0, 0, COLUMN, height), 3, Palette.PAPER, Pen.solid(colour, 1))));
        marks.addAll(words.at(Space.LARGE, Space.MEDIUM));
        marks.addAll(Piece.stack(0, List.of(
                Piece.text(String.valueOf(item.getVotes()), Type.FIGURE.in(colour), BoardColumn.VOTES, Text.Anchor.MIDDLE),
                Piece.text(texts.get(language, "votes"), Type.SMALL, BoardColumn.VOTES, Text.Anchor.MIDDLE)))
                .at(COLUMN - BoardColumn.VOTES - Space.MEDIUM, Space.MEDIUM));
        return new Piece(COLUMN, height, marks).group(Subject.of(item), labels.name(item),
                texts.get(language, "votes.number", item.getVotes()));
    }
}
