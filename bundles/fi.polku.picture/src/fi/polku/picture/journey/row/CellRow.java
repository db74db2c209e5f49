/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** A row with one cell for each touchpoint, as high as its highest cell. Texts of all rows share their left edge. */
abstract class CellRow implements Row, Cells {

    private final Sheet sheet;
    private final EStructuralFeature feature;

    /** @param feature what of the touchpoint the cells show in the first place */
    CellRow(Sheet sheet, EStructuralFeature feature) {
        this.sheet = sheet;
        this.feature = feature;
    }

    final Sheet sheet() {
        return sheet;
    }

    /**
     * @param touchpoint what the cell tells about
     * @param width room for texts, in points
     * @return the cell's content; {@link Piece#EMPTY} for an empty cell
     */
    abstract Piece cell(Touchpoint touchpoint, double width);

    /** @return the content of a column that has no touchpoint yet */
    Piece blank(double width) {
        return Piece.EMPTY;
    }

    /** @return the content as it stands in the column */
    Piece placed(Piece content) {
        return content.padded(Space.MEDIUM, 0);
    }

    @Override
    public Piece drawn(Column column, Piece content, double height) {
        Piece cell = new Piece(column.width(), height, placed(content).marks());
        return column.touchpoint() == null ? cell : sheet.group(column.touchpoint(), feature, cell);
    }

    @Override
    public final Piece content(Column column) {
        double width = column.width() - 2 * Space.MEDIUM;
        return column.touchpoint() == null ? blank(width) : cell(column.touchpoint(), width);
    }

    @Override
    public double verticalPadding() {
        return 0;
    }

    @Override
    public final Piece piece() {
        List<Column> columns = sheet.columns().all();
        List<Piece> contents = new ArrayList<>();
        double height = 0;
        for (Column column : columns) {
            contents.add(content(column));
            height = Math.max(height, contents.get(contents.size() - 1).height());
        }
        if (sheet.isForEditing() && !columns.isEmpty()) {
            height = Math.max(height, Type.BODY.lineHeight());
        }
        if (height == 0) {
            return Piece.EMPTY;
        }
        height += 2 * verticalPadding();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!contents.get(i).isEmpty() || sheet.isForEditing()) {
                marks.addAll(drawn(columns.get(i), contents.get(i), height).at(columns.get(i).x(), 0));
            }
        }
        return new Piece(sheet.columns().width(), height, marks);
    }
}
