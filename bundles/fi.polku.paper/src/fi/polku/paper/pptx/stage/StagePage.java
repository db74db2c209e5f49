/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import fi.polku.measure.CurvePoint;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.paper.pptx.Clip;
import fi.polku.paper.pptx.Slides;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** One slide of a stage: what it is about, and its touchpoints beside one another with what is felt, measured and wrong. */
final class StagePage {

    private static final double MARGIN = 40;
    private static final double LABELS = 104;
    private static final double GAP = 12;
    private static final double WIDEST = 380;
    private static final double METRICS = 88;
    private static final double EVERYTHING = Double.MAX_VALUE;
    private static final double BOTTOM = Slides.WIDE.height - 20;
    private static final TextStyle TITLE = new TextStyle(new FontStyle(26, true, false), 32, Palette.INK);
    private static final TextStyle GOAL = new TextStyle(new FontStyle(13, false, false), 17, Palette.INK_SOFT);

    private final Sheet sheet;
    private final Map<Touchpoint, CurvePoint> values;
    private final Stage stage;
    private final String place;
    private final List<Column> columns;
    private final double columnWidth;
    private final List<Mark> marks = new ArrayList<>();
    private double y = 24;

    /**
     * @param values what is felt at the touchpoints of the journey
     * @param place which stage of how many it is
     */
    StagePage(Sheet sheet, Map<Touchpoint, CurvePoint> values, Stage stage, String place, List<Column> columns) {
        this.sheet = sheet;
        this.values = values;
        this.stage = stage;
        this.place = place;
        this.columns = columns;
        int count = Math.max(1, columns.size());
        double room = Slides.WIDE.width - 2 * MARGIN - LABELS;
        this.columnWidth = Math.min(WIDEST, (room - (count - 1) * GAP) / count);
    }

    Scene scene() {
        head();
        if (columns.isEmpty()) {
            add(Piece.text(sheet.text("touchpoints.none"), GOAL.italic(), Slides.WIDE.width - 2 * MARGIN), MARGIN, 0);
        } else {
            StageCells cells = new StageCells(sheet, columnWidth);
            double height = most(column -> cells.content(column).height());
            row(name("touchpoints"), column -> cells.card(column, height));
            List<Piece> metrics = cells.metrics(columns, METRICS);
            double ideas = below(most(cells::leastOfOpportunities));
            double least = below(highest(metrics)) + below(most(cells::leastOfPainPoints)) + ideas;
            double whole = below(highest(metrics)) + below(most(column -> cells.painPoints(column, EVERYTHING).height()))
                    + below(most(column -> cells.opportunities(column, EVERYTHING).height()));
            List<Piece> goals = columns.stream().map(cells::goal).toList();
            if (BOTTOM - y - below(highest(goals)) - whole >= below(StageCurve.ENOUGH)) {
                row(sheet.feature(Literals.TOUCHPOINT__GOAL), goals);
            }
            double room = BOTTOM - y - GAP;
            curve(Math.max(Math.min(StageCurve.ENOUGH, room - least), Math.min(StageCurve.HIGHEST, room - whole)));
            row(name("metrics"), metrics);
            row(name("painPoints"), column -> cells.painPoints(column, BOTTOM - y - ideas));
            row(name("opportunities"), column -> cells.opportunities(column, BOTTOM - y));
        }
        return new Scene(Slides.WIDE.width, Slides.WIDE.height, sheet.name(stage), "", sheet.language(), Palette.PAPER,
                marks);
    }

    private double most(ToDoubleFunction<Column> height) {
        return columns.stream().mapToDouble(height).max().orElseThrow();
    }

    private void head() {
        double width = Slides.WIDE.width - 2 * MARGIN;
        add(Clip.text(place + " · " + sheet.name(sheet.journey()), Type.LABEL.in(Palette.BLUE), width, 1), MARGIN, 0);
        add(Clip.text(sheet.name(stage), TITLE, width, 1).showing(stage, Literals.ELEMENT__NAME), MARGIN, 0);
        add(Clip.text(stage.getGoal(), GOAL, width, 2).showing(stage, Literals.STAGE__GOAL), MARGIN, Space.TINY);
        y += 8;
        marks.add(Path.line(Pens.RULE, new Point(MARGIN, y), new Point(MARGIN + width, y)));
        y += 12;
    }

    private static double highest(List<Piece> cells) {
        return cells.stream().mapToDouble(Piece::height).max().orElse(0);
    }

    private void row(String label, Function<Column, Piece> cell) {
        row(label, columns.stream().map(cell).toList());
    }

    private void row(String label, List<Piece> cells) {
        double height = highest(cells);
        if (height == 0) {
            return;
        }
        label(label);
        for (int i = 0; i < cells.size(); i++) {
            marks.addAll(cells.get(i).at(x(i), y));
        }
        y += height + GAP;
    }

    /** @return what a row this high takes of the room above it */
    private static double below(double height) {
        return height == 0 ? 0 : height + GAP;
    }

    private void curve(double height) {
        StageCurve curve = new StageCurve(sheet, values, columns, columnWidth, GAP, Math.max(StageCurve.LOWEST, height));
        Piece piece = curve.piece();
        if (!piece.isEmpty()) {
            label(name("emotions"));
            marks.addAll(curve.key(LABELS - GAP).at(MARGIN, y + Type.LABEL.lineHeight() + Space.MEDIUM));
            add(piece, x(0), GAP);
        }
    }

    private String name(String row) {
        return Sheet.rowName(row, sheet.language());
    }

    private void label(String words) {
        marks.addAll(Clip.text(words, Type.LABEL, LABELS - GAP, 2).at(MARGIN, y));
    }

    private void add(Piece piece, double x, double gap) {
        marks.addAll(piece.at(x, y));
        y += piece.isEmpty() ? 0 : piece.height() + gap;
    }

    private double x(int column) {
        return MARGIN + LABELS + column * (columnWidth + GAP);
    }
}
