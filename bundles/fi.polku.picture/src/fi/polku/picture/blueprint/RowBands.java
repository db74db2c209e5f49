/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintLine;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.text.Texts;
import fi.polku.picture.blueprint.route.Routing;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Sentence;
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
public final class RowBands {

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

    /**
     * @param language language of the names
     * @return the name of every row by its key, from top to bottom
     */
    public static Map<String, String> names(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrangement.ROWS.forEach(row -> names.put(row.getName(), Sentence.start(Labels.in(language).literal(row))));
        names.put(BlueprintRow.UNPLACED.getName(), new Texts(RowBands.class).get(language, "unplaced"));
        return names;
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
     * @param rows the rows that are seen
     * @return bands and lines, from the left edge of the names and the top of the grid
     */
    List<Mark> draw(Routing routing, List<BlueprintRow> rows) {
        List<Mark> marks = new ArrayList<>();
        double width = nameWidth() + routing.width();
        for (int row = 0; row < rows.size(); row++) {
            BlueprintRow kind = rows.get(row);
            boolean placed = kind != BlueprintRow.UNPLACED;
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
        for (int row = 1; row < rows.size(); row++) {
            lineAbove(marks, rows.get(row), routing.border(row), width);
        }
        return marks;
    }

    /** Where rows are hidden, the line that is nearest to the lower one stays. */
    private void lineAbove(List<Mark> marks, BlueprintRow row, double y, double width) {
        switch (row) {
            case CUSTOMER -> line(marks, y, width, Pens.HAIRLINE, null);
            case ONSTAGE -> line(marks, y, width, pen(BlueprintLine.INTERACTION), BlueprintLine.INTERACTION);
            case BACKSTAGE -> line(marks, y, width, pen(BlueprintLine.VISIBILITY), BlueprintLine.VISIBILITY);
            case SUPPORT -> line(marks, y, width, pen(BlueprintLine.INTERNAL_INTERACTION),
                    BlueprintLine.INTERNAL_INTERACTION);
            case EVIDENCE, UNPLACED -> {
                // The topmost row has none, and what isn't placed is set off by its frame.
            }
        }
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
