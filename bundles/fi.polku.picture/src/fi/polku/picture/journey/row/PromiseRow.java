/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.Span;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Customer promises as lines over the touchpoints that redeem them. */
final class PromiseRow implements Row {

    private static final double DOT = 11;
    private static final double LINE_HEIGHT = 16;
    private static final double LONGEST_LINE = 480;

    private final Sheet sheet;

    PromiseRow(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Piece piece() {
        List<PromiseLane> lanes = new ArrayList<>();
        for (CustomerPromise promise : sheet.promises()) {
            Span<Piece> line = line(promise);
            PromiseLane lane = lanes.stream().filter(open -> open.hasRoomFor(line)).findFirst().orElseGet(() -> {
                lanes.add(new PromiseLane());
                return lanes.get(lanes.size() - 1);
            });
            lane.add(line);
        }
        return Piece.stack(Space.LARGE, lanes.stream().map(lane -> lane.piece(sheet.columns().width())).toList());
    }

    private Span<Piece> line(CustomerPromise promise) {
        List<Column> redeeming = sheet.columns().all().stream().filter(column -> column.touchpoint() != null)
                .filter(column -> promise.getRedeemedBy().contains(column.touchpoint())).toList();
        Column first = redeeming.get(0);
        Column last = redeeming.get(redeeming.size() - 1);
        Pen pen = Pen.solid(Palette.BLUE, 2);
        List<Mark> marks = new ArrayList<>();
        double middle = LINE_HEIGHT / 2;
        double start = Space.MEDIUM + DOT / 2;
        if (first != last) {
            marks.add(Path.line(pen, new Point(start, middle), new Point(last.x() - first.x() + start, middle)));
        }
        for (Column column : redeeming) {
            marks.addAll(Signs.circle(DOT, Palette.PAPER, pen).at(column.x() - first.x() + Space.MEDIUM, middle - DOT / 2));
        }
        sheet.explain(Signs.circle(DOT, Palette.PAPER, pen), "legend.promise");
        Piece words = words(promise, first, last);
        marks.addAll(words.at(Space.MEDIUM, LINE_HEIGHT));
        double width = last.right() - first.x();
        return new Span<>(sheet.group(promise, new Piece(width, LINE_HEIGHT + words.height(), marks)), first.x(), width);
    }

    private Piece words(CustomerPromise promise, Column first, Column last) {
        Piece badge = sheet.badges().of(promise);
        double width = Math.min(LONGEST_LINE, last.right() - first.x() - 2 * Space.MEDIUM)
                - (badge.isEmpty() ? 0 : Badges.SIZE + Space.SMALL);
        String wording = Measure.oneLine(promise.getPromise());
        Piece words = Piece.stack(Space.TINY, List.of(
                Piece.text(sheet.name(promise), Type.BODY.bold(), width).showing(promise, Literals.ELEMENT__NAME),
                Piece.text(wording.isEmpty() ? "" : sheet.text("quote", wording), Type.BODY.italic(), width)
                        .showing(promise, Literals.CUSTOMER_PROMISE__PROMISE)));
        return Piece.row(Space.SMALL, List.of(badge, words));
    }
}
