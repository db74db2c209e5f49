/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.row.Row;
import fi.polku.picture.journey.row.Rows;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.journey.sheet.Span;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The rows of a journey map below one another, each with its name at the left; rows with nothing to show vanish. */
final class Grid {

    private static final double PADDING = 14;

    private final Sheet sheet;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    Grid(Sheet sheet) {
        this.sheet = sheet;
    }

    Piece piece(double width) {
        for (Row row : Rows.heads(sheet)) {
            add(row, 0, Space.SMALL, true);
        }
        double heads = y;
        boolean first = true;
        for (Row row : Rows.body(sheet)) {
            double before = y;
            if (add(row, PADDING, PADDING, false) && !first) {
                marks.add(Path.line(Pens.HAIRLINE, new Point(0, before), new Point(width, before)));
            }
            first = first && before == y;
        }
        List<Mark> all = new ArrayList<>(stageLines(heads));
        all.addAll(marks);
        return new Piece(width, y, all);
    }

    private boolean add(Row row, double above, double below, boolean centred) {
        Piece piece = row.piece();
        if (piece.isEmpty()) {
            return false;
        }
        String name = sheet.text(row.label());
        Piece label = Piece.text(name, Type.LABEL, Sheet.LABEL_WIDTH - Space.LARGE);
        double height = Math.max(piece.height(), label.height());
        List<Mark> group = new ArrayList<>(label.at(0, y + above + (centred ? (height - label.height()) / 2 : 0)));
        group.addAll(piece.at(Sheet.LABEL_WIDTH, y + above));
        marks.add(new Group("", name, "", group));
        y += above + height + below;
        return true;
    }

    /** Hairlines in the gaps between stages, behind everything. */
    private List<Mark> stageLines(double top) {
        List<Span<Stage>> stages = sheet.columns().stages();
        List<Mark> lines = new ArrayList<>();
        for (int i = 0; i + 1 < stages.size(); i++) {
            double x = Sheet.LABEL_WIDTH + (stages.get(i).right() + stages.get(i + 1).x()) / 2;
            lines.add(Path.line(Pens.HAIRLINE, new Point(x, top), new Point(x, y)));
        }
        return lines;
    }
}
