/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

/**
 * How a big page is cut into sheets that an office printer takes, to be glued together again.
 *
 * @param sheet size of each sheet
 * @param overlap how far neighbouring sheets show the same, in points, 0 or more
 */
public record Tiling(PageSize sheet, double overlap) {

    /** What printers can't print on, and where the marks for cutting stand, on each side of a sheet; in points. */
    public static final double MARGIN = 12 * PageSize.MILLIMETRE;

    /**
     * A page that is cut.
     *
     * @param sheet size of each sheet, turned as it is printed
     * @param columns sheets beside one another, 1 or more
     * @param rows sheets below one another, 1 or more
     */
    public record Cut(PageSize sheet, int columns, int rows) {
    }

    /**
     * @param width of the page in points
     * @param height of the page in points
     * @return how it is cut: with the sheets upright or lying, whichever takes fewer
     */
    public Cut on(double width, double height) {
        Cut upright = cut(sheet.turnedFor(1, 2), width, height);
        Cut lying = cut(sheet.turnedFor(2, 1), width, height);
        return upright.columns() * upright.rows() < lying.columns() * lying.rows() ? upright : lying;
    }

    private Cut cut(PageSize turned, double width, double height) {
        return new Cut(turned, across(width, turned.width()), across(height, turned.height()));
    }

    /** How many sheets of this length it takes for a length of the page. */
    private int across(double length, double sheetLength) {
        double shown = sheetLength - 2 * MARGIN;
        return Math.max(1, (int) Math.ceil((length - overlap - 0.01) / (shown - overlap)));
    }
}
