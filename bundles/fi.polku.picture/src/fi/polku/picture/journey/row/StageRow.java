/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.Span;
import fi.polku.picture.part.Badges;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The stages as arrows, one pointing to the next. */
final class StageRow implements Row {

    private static final double TIP = 12;
    private static final double LOWEST = 40;

    private final Sheet sheet;

    StageRow(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Piece piece() {
        List<Piece> names = new ArrayList<>();
        double height = 0;
        for (Span<Stage> span : sheet.columns().stages()) {
            Piece name = Piece.text(sheet.name(span.element()), Type.SUBHEADING, nameWidth(span))
                    .showing(span.element(), Literals.ELEMENT__NAME);
            names.add(name);
            height = Math.max(Math.max(LOWEST, height), name.height() + 2 * Space.MEDIUM);
        }
        List<Mark> marks = new ArrayList<>();
        for (Span<Stage> span : sheet.columns().stages()) {
            marks.addAll(arrow(span, names.remove(0), height).at(span.x(), 0));
        }
        return marks.isEmpty() ? Piece.EMPTY : new Piece(sheet.columns().width(), height, marks);
    }

    private double nameWidth(Span<Stage> span) {
        double badge = sheet.badges().of(span.element()).width();
        return span.width() - 2 * Space.LARGE - (badge > 0 ? badge + Space.SMALL : 0);
    }

    private Piece arrow(Span<Stage> span, Piece name, double height) {
        List<Span<Stage>> stages = sheet.columns().stages();
        boolean last = span == stages.get(stages.size() - 1);
        double right = span.width() - (last ? TIP : 0);
        List<Mark> marks = new ArrayList<>();
        marks.add(Path.shape(Palette.BLUE_PALE, null, new Point(0, 0), new Point(right, 0),
                new Point(right + TIP, height / 2), new Point(right, height), new Point(0, height),
                new Point(TIP, height / 2)));
        marks.addAll(name.at(Space.LARGE + Space.SMALL, (height - name.height()) / 2));
        marks.addAll(sheet.badges().of(span.element())
                .at(span.width() - Badges.SIZE - Space.MEDIUM, (height - Badges.SIZE) / 2));
        return sheet.group(span.element(), new Piece(span.width(), height, marks));
    }
}
