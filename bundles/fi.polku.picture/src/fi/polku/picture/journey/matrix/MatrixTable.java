/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fi.polku.picture.journey.row.Cells;
import fi.polku.picture.journey.row.MatrixColumns;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The touchpoints of a journey as lines, what is said of them as columns. Columns that say nothing are left out. */
public final class MatrixTable {

    private static final double GAP = Space.MEDIUM;

    private final Sheet sheet;
    private final List<Part> parts = new ArrayList<>();
    private final double width;

    /** A column of the table: which, its left edge, and its contents from top to bottom. */
    private record Part(MatrixColumns.Kind kind, double x, Cells cells, List<Piece> contents) {
    }

    /**
     * @param sheet the journey, whose columns become lines
     * @param hidden keys of columns that are left out; the first one stays
     */
    public MatrixTable(Sheet sheet, Set<String> hidden) {
        this.sheet = sheet;
        double x = 0;
        for (MatrixColumns.Kind kind : MatrixColumns.ALL) {
            Cells cells = kind.cells().apply(sheet);
            List<Piece> contents = !parts.isEmpty() && hidden.contains(kind.key()) ? List.of()
                    : sheet.columns().all().stream().map(line -> cells.content(at(line, kind, 0))).toList();
            if (contents.stream().anyMatch(content -> !content.isEmpty())) {
                parts.add(new Part(kind, x, cells, contents));
                x += kind.width() + GAP;
            }
        }
        width = Math.max(0, x - GAP);
    }

    /** @return width of the table in points */
    public double width() {
        return width;
    }

    /** @return the names of the columns, to stand above them */
    public Piece heads() {
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (Part part : parts) {
            Piece name = Piece.text(sheet.text("row." + part.kind().key()), Type.LABEL, part.kind().width() - 2 * GAP);
            marks.addAll(name.at(part.x() + GAP, GAP));
            height = Math.max(height, name.height() + 2 * GAP);
        }
        return new Piece(width, height, marks).on(Palette.MIST, null, Space.RADIUS);
    }

    /** @return everything about one touchpoint, or the place of one that is still to come */
    public Piece line(int index) {
        Column line = sheet.columns().all().get(index);
        double height = parts.stream().mapToDouble(part -> part.contents().get(index).height()).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        for (Part part : parts) {
            double padding = part.cells().verticalPadding();
            Piece content = part.contents().get(index);
            if (!content.isEmpty()) {
                marks.addAll(part.cells().drawn(at(line, part.kind(), part.x()), content, height + 2 * padding)
                        .at(part.x(), GAP - padding));
            }
        }
        return new Piece(width, height + 2 * GAP, marks);
    }

    private static Column at(Column line, MatrixColumns.Kind kind, double x) {
        return new Column(line.stage(), line.moment(), line.touchpoint(), line.number(), x, kind.width());
    }
}
