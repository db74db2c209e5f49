/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Service moments as brackets over their touchpoints. */
final class MomentRow implements Row {

    private static final double TICK = 6;

    private final Sheet sheet;

    MomentRow(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Piece piece() {
        List<Span<ServiceMoment>> spans = sheet.columns().moments();
        List<Piece> names = spans.stream().map(span -> Piece.text(sheet.name(span.element()),
                Type.DETAIL.bold().in(Palette.BLUE_DEEP), span.width() - 2 * Space.MEDIUM)
                .showing(span.element(), Literals.ELEMENT__NAME)).toList();
        double namesHeight = names.stream().mapToDouble(Piece::height).max().orElse(0);
        double height = namesHeight + Space.SMALL + TICK;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            List<Mark> moment = new ArrayList<>(names.get(i).at(Space.MEDIUM, namesHeight - names.get(i).height()));
            moment.add(bracket(spans.get(i).width(), height));
            marks.addAll(sheet.group(spans.get(i).element(), new Piece(spans.get(i).width(), height, moment))
                    .at(spans.get(i).x(), 0));
        }
        return spans.isEmpty() ? Piece.EMPTY : new Piece(sheet.columns().width(), height, marks);
    }

    private static Path bracket(double width, double height) {
        Pen pen = Pen.solid(Palette.BLUE, 1.25);
        return new Path(List.of(new Point(0, height), new Point(0, height - TICK), new Point(width, height - TICK),
                new Point(width, height)), false, false, null, pen, Path.Head.NONE, Path.Head.NONE);
    }
}
