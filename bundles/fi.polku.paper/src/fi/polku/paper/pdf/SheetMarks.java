/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;

/** What stands in the margins of a sheet: where to cut, how far to glue, and where the sheet belongs. */
final class SheetMarks {

    private static final double LENGTH = 14;
    private static final double GAP = 4;
    private static final double CELL = 7;
    private static final Pen CUT = Pen.solid(Palette.INK, 0.5);
    private static final Pen GLUE = Pens.dashed(Palette.INK_SOFT, 0.75);
    private static final FontStyle LABEL = new FontStyle(8, false, false);

    private final Rect part;
    private final double printable;
    private final double overlap;
    private final Locale language;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param part where the picture is on the sheet
     * @param printable how far to the right the sheet can be written on
     */
    SheetMarks(Rect part, double printable, double overlap, Locale language) {
        this.part = part;
        this.printable = printable;
        this.overlap = overlap;
        this.language = language;
    }

    List<Mark> of(int row, int rows, int column, int columns, String name, String where) {
        for (double x : new double[] {part.x(), part.right()}) {
            upright(x, CUT);
        }
        for (double y : new double[] {part.y(), part.bottom()}) {
            level(y, CUT);
        }
        if (column + 1 < columns && overlap > 0) {
            upright(part.right() - overlap, GLUE);
        }
        if (row + 1 < rows && overlap > 0) {
            level(part.bottom() - overlap, GLUE);
        }
        overview(row, rows, column, columns);
        writing(part.x() + 2 * GAP + columns * cell(columns), column + 1 < columns ? overlap : 0, name, where);
        return marks;
    }

    /** Marks above and below the picture. */
    private void upright(double x, Pen pen) {
        marks.add(Path.line(pen, new Point(x, part.y() - GAP - LENGTH), new Point(x, part.y() - GAP)));
        marks.add(Path.line(pen, new Point(x, part.bottom() + GAP), new Point(x, part.bottom() + GAP + LENGTH)));
    }

    /** Marks to the left and right of the picture. */
    private void level(double y, Pen pen) {
        marks.add(Path.line(pen, new Point(part.x() - GAP - LENGTH, y), new Point(part.x() - GAP, y)));
        marks.add(Path.line(pen, new Point(part.right() + GAP, y), new Point(part.right() + GAP + LENGTH, y)));
    }

    /** All sheets in small, this one filled. */
    private void overview(int row, int rows, int column, int columns) {
        double width = cell(columns);
        double height = Math.min(CELL, (LENGTH + GAP) / rows);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                marks.add(new Box(new Rect(part.x() + GAP + c * width, part.bottom() + GAP + r * height, width, height), 0,
                        r == row && c == column ? Palette.INK : Palette.PAPER, CUT));
            }
        }
    }

    /** Width of a sheet in small: all together leave room for the writing. */
    private double cell(int columns) {
        return Math.min(CELL, (printable - part.x()) / 3 / columns);
    }

    /** Two lines beside the overview that keep clear of the marks; where the picture is narrow, to the right of them. */
    private void writing(double left, double glued, String name, String where) {
        boolean isNarrow = 2 * (part.right() - glued - left) < printable - left;
        double start = isNarrow ? part.right() + LENGTH : left;
        double room = (isNarrow ? printable : part.right() - glued) - GAP - start;
        String place = " · " + where;
        List<String> lines = Measure.wrap(name, LABEL, room - Measure.width("…" + place, LABEL));
        String label = lines.size() > 1 ? lines.get(0) + "…" : Measure.oneLine(name);
        double baseline = part.bottom() + GAP + LABEL.size() - 1;
        text(start, baseline, label + place, room, Palette.INK);
        text(start, baseline + LENGTH - GAP, new Texts(SheetMarks.class).get(language, "glue"), room, Palette.INK_SOFT);
    }

    /** One line, in smaller letters when it is longer than the room. */
    private void text(double x, double baseline, String line, double room, Colour colour) {
        double width = Measure.width(line, LABEL);
        FontStyle font = new FontStyle(LABEL.size() * Math.min(1, room / width), false, false);
        marks.add(new Text(x, baseline, line, font, colour, Text.Anchor.START, Measure.width(line, font)));
    }
}
