/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/**
 * The whole grid in points, from its own top left corner: columns and rows as wide and high as boxes, lines and labels
 * need, every box in its cell, every line on its way round the boxes and every label where nothing else can come.
 * The same input gives the same picture.
 */
public final class Routing {

    private static final double LABEL_OFF_BOX = 10;
    private static final double LABEL_OFF_LINE = 5;
    private static final double LABEL_OFF_STEM = 3;

    private final Grid grid;
    private final List<Wire> wires = new ArrayList<>();
    private final List<RowPorts> rowPorts = new ArrayList<>();
    private final Columns columns;
    private final Rows rows;

    /** How high boxes must be for what they say. */
    @FunctionalInterface
    public interface Content {
        /** @return least height of the box at the place when it is so wide, in points */
        double height(Place place, double width);
    }

    /**
     * A line with right-angled corners.
     *
     * @param corners from the edge of the source's box to the edge of the target's
     * @param label top left corner of the room for its label
     */
    public record Line(List<Point> corners, Point label) {
    }

    /**
     * @param grid the boxes
     * @param links the lines between them
     * @param leastWidth width of a column that needs no more, in points
     * @param leastHeight height of a row that needs no more, in points
     * @param content how high boxes must be
     */
    public Routing(Grid grid, List<Link> links, double leastWidth, double leastHeight, Content content) {
        this.grid = grid;
        Sketch sketch = new Sketch(grid);
        Pathfinder pathfinder = new Pathfinder(grid, sketch);
        links.forEach(link -> wires.add(pathfinder.find(link)));
        double[] widths = new double[grid.columns()];
        List<ColumnPorts> columnPorts = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            ColumnPorts ports = new ColumnPorts(grid, column, wires, sketch);
            widths[column] = Math.max(leastWidth, ports.width());
            ports.arrange(widths[column]);
            columnPorts.add(ports);
        }
        for (int row = 0; row < grid.rows(); row++) {
            rowPorts.add(new RowPorts(grid, row, wires, columnPorts, sketch,
                    place -> content.height(place, widths[place.column()]), leastHeight));
        }
        Tracks tracks = new Tracks(wires);
        columns = new Columns(widths, wires, tracks);
        rows = new Rows(grid, rowPorts, wires, tracks);
    }

    /** @return the lines in the order of their links */
    public List<Line> lines() {
        return wires.stream().map(wire -> new Line(corners(wire), label(wire))).toList();
    }

    private List<Point> corners(Wire wire) {
        return Polyline.through(point(wire.exit()), point(wire.entry()), wire.isLevel() ? List.of() : wire.lanes(), i -> {
            Lane lane = wire.lanes().get(i);
            return lane.isGutter() ? columns.track(lane.index(), wire.track(i)) : rows.track(lane.index(), wire.track(i));
        });
    }

    private Point point(Port port) {
        Rect box = box(port.place());
        return switch (port.side()) {
            case LEFT -> new Point(box.x(), rows.top(port.place().row()) + port.at());
            case RIGHT -> new Point(box.right(), rows.top(port.place().row()) + port.at());
            case TOP -> new Point(box.x() + port.at(), box.y());
            case BOTTOM -> new Point(box.x() + port.at(), box.bottom());
        };
    }

    private Point label(Wire wire) {
        Port port = wire.labelled();
        Point at = point(port);
        double height = wire.link().labelHeight();
        int row = port.place().row();
        return switch (port.side()) {
            case LEFT, RIGHT -> new Point(at.x() + LABEL_OFF_BOX, at.y() - LABEL_OFF_STEM - height);
            case TOP -> new Point(at.x() + LABEL_OFF_LINE, rows.top(row) - LABEL_OFF_BOX - height);
            case BOTTOM -> new Point(at.x() + LABEL_OFF_LINE,
                    grid.isLowest(port.place()) ? rows.bottom(row) + LABEL_OFF_STEM : at.y() + LABEL_OFF_BOX);
        };
    }

    /** @return where the box stands, as high as its content and its lines need */
    public Rect box(Place place) {
        RowPorts ports = rowPorts.get(place.row());
        return new Rect(left(place.column()), rows.top(place.row()) + ports.top(place), width(place.column()),
                ports.height(place));
    }

    /** @return x of the column's left edge */
    public double left(int column) {
        return columns.left(column);
    }

    /** @return width of the column */
    public double width(int column) {
        return columns.width(column);
    }

    /** @return y of the row's upper edge, gaps not counted */
    public double top(int row) {
        return rows.top(row);
    }

    /** @return y of the row's lower edge, gaps not counted */
    public double bottom(int row) {
        return rows.bottom(row);
    }

    /** @return y of the border above the row with this number; the number of rows for the lower border of the last */
    public double border(int row) {
        return row == 0 ? 0 : row == grid.rows() ? height() : rows.border(row);
    }

    /** @return width of the whole grid */
    public double width() {
        return columns.width();
    }

    /** @return height of the whole grid */
    public double height() {
        return rows.height();
    }
}
