/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;

/**
 * The table, either in one piece or cut into sheets below one another, each as high as a page of the A series lies. The
 * names of the columns stand on every sheet, and in one piece above the first stage after as many lines.
 */
public final class MatrixSheets {

    private final MatrixTable table;
    private final MatrixLines lines;
    private final List<Piece> all;
    private final double sheetHeight;
    private final boolean cut;
    private final List<Mark> marks = new ArrayList<>();
    private double y;
    private double bottom;

    /**
     * @param sheet the journey
     * @param table its touchpoints
     * @param width width of the page with its margins, in points
     * @param cut whether further sheets begin where a page does that lies on a grid of sheets
     */
    public MatrixSheets(Sheet sheet, MatrixTable table, double width, boolean cut) {
        this.table = table;
        this.cut = cut;
        this.lines = new MatrixLines(sheet, table);
        this.all = lines.all();
        this.sheetHeight = height(width);
    }

    private static double height(double width) {
        return width / Math.sqrt(2);
    }

    /** @return the sheets of a page that holds a table so cut, each as a page of its own */
    public static List<Scene> of(Scene page) {
        double height = height(page.width());
        SortedMap<Integer, List<Mark>> sheets = new TreeMap<>();
        for (Mark mark : page.marks()) {
            sheets.computeIfAbsent((int) (mark.bounds().y() / height), any -> new ArrayList<>()).add(mark);
        }
        return sheets.size() < 2 ? List.of(page) : sheets.entrySet().stream()
                .map(sheet -> sheet(page, Mark.moved(sheet.getValue(), 0, -sheet.getKey() * height), height)).toList();
    }

    /** A line that is higher than a sheet makes its sheet higher. */
    private static Scene sheet(Scene page, List<Mark> marks, double height) {
        double bottom = marks.stream().mapToDouble(mark -> mark.bounds().bottom()).max().orElseThrow();
        return new Scene(page.width(), Math.max(height, bottom + Space.MARGIN), page.title(), page.description(),
                page.language(), page.background(), marks);
    }

    /**
     * @param top y of the table's upper edge on the page, in points
     * @param below height of what stands {@link #below} the table, with its last line where they fit on one sheet
     * @return the table
     */
    public Piece piece(double top, double below) {
        y = top;
        bottom = Math.ceil(top / sheetHeight) * sheetHeight - Space.MARGIN;
        add(table.heads());
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && isFull(i, below)) {
                turn(i);
            } else if (i > 0) {
                rule();
            }
            add(all.get(i));
        }
        return new Piece(table.width(), y - top, new Piece(0, 0, marks).at(0, -top));
    }

    private boolean isFull(int index, double below) {
        double wanted = all.get(index).height() + (index == all.size() - 1 ? Space.MEDIUM + Space.HUGE + below : 0);
        return cut ? y + wanted > bottom : y > bottom && lines.begins(index);
    }

    /** @return where on the page something of this height can stand below the table without crossing sheets */
    public double below(double height) {
        if (cut && y + Space.HUGE + height > bottom) {
            turn();
            return y;
        }
        return y + Space.HUGE;
    }

    private void turn() {
        if (cut) {
            y = Math.ceil(y / sheetHeight) * sheetHeight + Space.MARGIN;
        }
        bottom = y + sheetHeight - 2 * Space.MARGIN;
    }

    /** Goes on with the names of the columns. */
    private void turn(int index) {
        turn();
        add(table.heads());
        add(lines.continued(index));
    }

    private void rule() {
        double middle = y - Space.MEDIUM / 2;
        marks.add(Path.line(Pens.HAIRLINE, new Point(0, middle), new Point(table.width(), middle)));
    }

    private void add(Piece piece) {
        if (!piece.isEmpty()) {
            marks.addAll(piece.at(0, y));
            y += piece.height() + Space.MEDIUM;
        }
    }
}
