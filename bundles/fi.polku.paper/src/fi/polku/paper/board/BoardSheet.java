/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.model.text.Texts;
import fi.polku.paper.PageSize;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Formats;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** A start, continue and stop board to hang on the wall: its slips with their votes, and room for more. */
public final class BoardSheet {

    private static final PageSize A3 = PageSize.inMillimetres(420, 297);
    private static final double SLIP = 74;
    private static final double VOTES = 44;
    private static final int LEAST_SLIPS = 8;

    private final Locale language;
    private final Labels labels;
    private final Texts texts = new Texts(BoardSheet.class);

    private BoardSheet(Locale language) {
        this.language = language;
        this.labels = Labels.in(language);
    }

    /**
     * @param board any board, also one without slips
     * @return the board on an A3 sheet, higher where it has more slips than the sheet has room for
     */
    public static Scene of(WorkshopBoard board, Locale language) {
        return new BoardSheet(language).scene(board);
    }

    private Scene scene(WorkshopBoard board) {
        double width = (A3.width() - 2 * Space.MARGIN - 2 * Space.LARGE) / 3;
        Piece head = Piece.stack(Space.SMALL, List.of(
                Piece.text(labels.name(board), Type.TITLE, A3.width() - 2 * Space.MARGIN)
                        .showing(board, Literals.ELEMENT__NAME),
                Piece.text(facts(board), Type.BODY.in(Palette.INK_SOFT), A3.width() - 2 * Space.MARGIN)));
        Piece columns = Piece.row(Space.LARGE, List.of(column(board, Bucket.START, Palette.TEAL, width),
                column(board, Bucket.CONTINUE, Palette.BLUE, width),
                column(board, Bucket.STOP, Palette.ORANGE_DEEP, width)));
        Piece all = Piece.stack(Space.LARGE, List.of(head, columns)).padded(Space.MARGIN, Space.MARGIN);
        return new Scene(A3.width(), Math.max(A3.height(), all.height()), labels.name(board), facts(board), language,
                Palette.PAPER, all.marks());
    }

    private String facts(WorkshopBoard board) {
        String date = new Formats(language).date(board.getDate());
        String participants = board.getParticipants() == null ? "" : board.getParticipants();
        return date.isEmpty() || participants.isEmpty() ? date + participants : date + " \u00B7 " + participants;
    }

    private Piece column(WorkshopBoard board, Bucket bucket, Colour colour, double width) {
        List<BoardItem> items = board.getItems().stream().filter(item -> item.getBucket() == bucket)
                .sorted(Comparator.comparingInt(BoardItem::getVotes).reversed()).toList();
        List<Piece> pieces = new ArrayList<>(List.of(
                Piece.text(labels.literal(bucket).toUpperCase(language), Type.HEADING.in(Palette.PAPER),
                        width - 2 * Space.LARGE).padded(Space.LARGE, Space.MEDIUM).on(colour, null, Space.RADIUS),
                Piece.text(texts.get(language, "hint." + bucket.getLiteral()), Type.BODY.in(Palette.INK_SOFT), width)));
        items.forEach(item -> pieces.add(slip(item, colour, width)));
        for (int i = items.size(); i < LEAST_SLIPS; i++) {
            pieces.add(blank(width));
        }
        return Piece.stack(Space.MEDIUM, pieces);
    }

    private Piece slip(BoardItem item, Colour colour, double width) {
        double room = width - VOTES - 2 * Space.LARGE;
        Piece words = Piece.stack(Space.TINY, List.of(Piece.text(labels.name(item), Type.HEADING, room),
                Piece.text(item.getDescription(), Type.BODY, room),
                Piece.text(item.getActions().stream().map(action -> "\u2192 " + labels.name(action))
                        .reduce((one, next) -> one + "\n" + next).orElse(""), Type.DETAIL.in(Palette.BLUE_DEEP), room)));
        double height = Math.max(SLIP, words.height() + 2 * Space.MEDIUM);
        List<Mark> marks = new ArrayList<>(List.of(
                new Box(new Rect(0, 0, width, height), 3, Palette.PAPER, Pen.solid(colour, 1))));
        marks.addAll(words.at(Space.LARGE, Space.MEDIUM));
        marks.addAll(Piece.stack(0, List.of(
                Piece.text(String.valueOf(item.getVotes()), Type.FIGURE.in(colour), VOTES, Text.Anchor.MIDDLE),
                Piece.text(texts.get(language, "votes"), Type.SMALL, VOTES, Text.Anchor.MIDDLE)))
                .at(width - VOTES - Space.MEDIUM, Space.MEDIUM));
        return new Piece(width, height, marks).group(Subject.of(item), labels.name(item),
                texts.get(language, "votes.number", item.getVotes()));
    }

    /** A slip to write on, with a circle for the votes. */
    private Piece blank(double width) {
        List<Mark> marks = new ArrayList<>(List.of(
                new Box(new Rect(0, 0, width, SLIP), 3, Palette.PAPER, Pens.dashed(Palette.LINE, 0.75))));
        double circle = 36;
        marks.addAll(Signs.circle(circle, Palette.MIST, Pens.CARD)
                .at(width - VOTES - Space.MEDIUM + (VOTES - circle) / 2, (SLIP - circle) / 2));
        return new Piece(width, SLIP, marks);
    }
}
