/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintLine;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.text.Texts;
import fi.polku.picture.blueprint.route.Routing;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The rows from edge to edge with their names at the left, and the three lines between them. */
final class RowBands {

    private static final TextStyle LINE_NAME = Type.DETAIL.bold().in(Palette.INK);
    private static final Pen NOT_YET = Pens.dashed(Palette.LINE, 1);
    private static final double LEAST_WIDTH = 120;
    private static final double INSET = Space.MEDIUM + Space.SMALL;

    private final ServiceBlueprint blueprint;
    private final Labels labels;
    private final String unplaced;

    RowBands(ServiceBlueprint blueprint, Locale language) {
        this.blueprint = blueprint;
        labels = Labels.in(language);
        unplaced = new Texts(RowBands.class).get(language, "unplaced");
    }

    /** @return room that the names of rows and lines need at the left, in points */
    double nameWidth() {
        double width = LEAST_WIDTH;
        for (BlueprintLine line : BlueprintLine.values()) {
            width = Math.max(width, Measure.width(Sentence.start(labels.literal(line)), LINE_NAME.font()) + 2 * INSET);
        }
        return width;
    }

    /** @return height that the highest name of a row needs, in points */
    double leastHeight() {
        double height = name(unplaced, RowStyle.of(BlueprintRow.UNPLACED)).height();
        for (BlueprintRow row : Arrangement.ROWS) {
            height = Math.max(height, name(labels.literal(row), RowStyle.of(row)).height());
        }
        return height;
    }

    private Piece name(String name, RowStyle style) {
        return Piece.text(Sentence.start(name), Type.SUBHEADING.in(style.text()), nameWidth() - 2 * INSET);
    }

    /**
     * @param routing the grid, whose left edge is right of the names
     * @param rows number of rows, one more than the notation has when some actions aren't placed
     * @return bands and lines, from the left edge of the names and the top of the grid
     */
    List<Mark> draw(Routing routing, int rows) {
        List<Mark> marks = new ArrayList<>();
        double width = nameWidth() + routing.width();
        for (int row = 0; row < rows; row++) {
            boolean placed = row < Arrangement.ROWS.size();
            BlueprintRow kind = placed ? Arrangement.ROWS.get(row) : BlueprintRow.UNPLACED;
            RowStyle style = RowStyle.of(kind);
            double top = routing.border(row);
            double height = routing.border(row + 1) - top;
            List<Mark> band = new ArrayList<>();
            band.add(new Box(new Rect(0, top, width, height), 0, style.ground(), placed ? null : NOT_YET));
            band.add(new Box(new Rect(0, top, Space.SMALL, height), 0, style.accent(), null));
            String title = placed ? labels.literal(kind) : unplaced;
            Piece name = name(title, style);
            double middle = (routing.top(row) + routing.bottom(row) - name.height()) / 2;
            band.addAll(name.at(INSET, middle));
            marks.add(new Group(Subject.row(blueprint, kind.getName()), Sentence.start(title), "",
                    new Rect(0, top, width, height), band));
        }
        line(marks, routing.border(1), width, Pens.HAIRLINE, null);
        line(marks, routing.border(2), width, pen(BlueprintLine.INTERACTION), BlueprintLine.INTERACTION);
        line(marks, routing.border(3), width, pen(BlueprintLine.VISIBILITY), BlueprintLine.VISIBILITY);
        line(marks, routing.border(4), width, pen(BlueprintLine.INTERNAL_INTERACTION), BlueprintLine.INTERNAL_INTERACTION);
        return marks;
    }

    private void line(List<Mark> marks, double y, double width, Pen pen, BlueprintLine line) {
        marks.add(Path.line(pen, new Point(0, y), new Point(width, y)));
        if (line != null) {
            String name = Sentence.start(labels.literal(line));
            marks.add(new Text(INSET, y - Space.SMALL, name, LINE_NAME.font(), LINE_NAME.colour(),
                    Text.Anchor.START, Measure.width(name, LINE_NAME.font())));
        }
    }

    /** @return unbroken, dashed and dotted, so that the lines differ without colour */
    static Pen pen(BlueprintLine line) {
        return switch (line) {
            case INTERACTION -> Pen.solid(Palette.INK, 1.5);
            case VISIBILITY -> new Pen(Palette.INK, 1.5, List.of(10.0, 5.0));
            case INTERNAL_INTERACTION -> new Pen(Palette.INK, 1.5, List.of(2.0, 4.0));
        };
    }
}
