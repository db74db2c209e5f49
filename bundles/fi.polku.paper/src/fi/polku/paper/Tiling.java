/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import fi.polku.picture.scene.Rect;

/**
 * How a big page is cut into sheets that an office printer takes, to be glued together again.
 *
 * @param sheet size of each sheet
 * @param overlap how far neighbouring sheets show the same, in points, 0 or more
 */
public record Tiling(PageSize sheet, double overlap) {

    /** What printers can't print on, and where the marks for cutting stand, on each side of a sheet; in points. */
    public static final double MARGIN = 12 * PageSize.MILLIMETRE;

    /** What pages that are measured in millimetres may be larger without anybody's seeing it. */
    private static final double HAIR = 0.01;

    /**
     * A page that is cut.
     *
     * @param sheet size of each sheet, turned as it is printed
     * @param columns sheets beside one another, 1 or more
     * @param rows sheets below one another, 1 or more
     * @param overlap what neighbours both show, in points
     * @param area what they show of the page, in points from its upper left corner
     */
    public record Cut(PageSize sheet, int columns, int rows, double overlap, Rect area) {
    }

    /**
     * @param width of a page in points
     * @param height of a page in points
     * @return whether a sheet holds it as it is, upright or lying
     */
    public boolean holds(double width, double height) {
        PageSize turned = sheet.turnedFor(width, height);
        return width <= turned.width() + HAIR && height <= turned.height() + HAIR;
    }

    /**
     * @param width of the page in points
     * @param height of the page in points
     * @param ink the part of the page that isn't empty
     * @return how it is cut: with the sheets upright or lying, whichever takes fewer; without those that only an empty
     *         margin of the page would take
     */
    public Cut on(double width, double height, Rect ink) {
        Cut upright = cut(sheet.turnedFor(1, 2), width, height, ink);
        Cut lying = cut(sheet.turnedFor(2, 1), width, height, ink);
        return upright.columns() * upright.rows() < lying.columns() * lying.rows() ? upright : lying;
    }

    private Cut cut(PageSize turned, double width, double height, Rect ink) {
        int columns = across(ink.width(), turned.width());
        int rows = across(ink.height(), turned.height());
        double shownWidth = Math.min(width, shown(columns, turned.width()));
        double shownHeight = Math.min(height, shown(rows, turned.height()));
        return new Cut(turned, columns, rows, overlap, new Rect(start(ink.centreX(), shownWidth, width),
                start(ink.centreY(), shownHeight, height), shownWidth, shownHeight));
    }

    /** How many sheets of this length it takes for a length of the page. */
    private int across(double length, double sheetLength) {
        double shown = sheetLength - 2 * MARGIN;
        return Math.max(1, (int) Math.ceil((length - overlap - HAIR) / (shown - overlap)));
    }

    /** What so many sheets of this length show of a page. */
    private double shown(int sheets, double sheetLength) {
        return sheets * (sheetLength - 2 * MARGIN - overlap) + overlap;
    }

    /** Where the shown part of a page begins: with the ink in its middle, as far as the page reaches. */
    private static double start(double middle, double shown, double length) {
        return Math.max(0, Math.min(length - shown, middle - shown / 2));
    }
}
