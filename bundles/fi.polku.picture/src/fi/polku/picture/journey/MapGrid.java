/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.row.MapRows;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The rows of a journey map below one another, each with its name at the left; rows with nothing to show vanish. */
final class MapGrid {

    private static final double PADDING = 14;

    private final Sheet sheet;
    private final Set<String> hidden;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    /**
     * @param hidden keys of rows that are left out
     * @param width width of the rows with their names, in points
     */
    MapGrid(Sheet sheet, Set<String> hidden, double width) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.width = width;
    }

    /**
     * @param headRows the rows that head the columns
     * @param bodyRows the rows below, from top to bottom
     */
    Piece piece(List<MapRows.Kind> headRows, List<MapRows.Kind> bodyRows) {
        for (MapRows.Kind row : headRows) {
            add(row, 0, Space.SMALL, true);
        }
        double heads = y;
        boolean first = true;
        for (MapRows.Kind row : bodyRows) {
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

    private boolean add(MapRows.Kind kind, double above, double below, boolean centred) {
        Piece piece = hidden.contains(kind.key()) ? Piece.EMPTY : kind.row().apply(sheet).piece();
        if (piece.isEmpty() && (!sheet.isForEditing() || hidden.contains(kind.key()))) {
            return false;
        }
        String name = sheet.text("row." + kind.key());
        Piece label = Piece.text(name, Type.LABEL, Sheet.LABEL_WIDTH - Space.LARGE);
        double height = Math.max(piece.height(), label.height());
        List<Mark> row = new ArrayList<>(label.at(0, above + (centred ? (height - label.height()) / 2 : 0)));
        row.addAll(piece.at(Sheet.LABEL_WIDTH, above));
        marks.addAll(new Piece(width, above + height + below, row).group(Subject.row(sheet.journey(), kind.key()), name, "")
                .at(0, y));
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
