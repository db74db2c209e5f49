/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Size of a sheet of paper, upright or lying.
 *
 * @param width points (1/72 inch), above 0
 * @param height points, above 0
 */
public record PageSize(double width, double height) {

    /** Points of one millimetre. */
    public static final double MILLIMETRE = 72 / 25.4;

    private static final Pattern SERIES = Pattern.compile("[aA]([0-6])");
    private static final Pattern MEASURES = Pattern.compile("([1-9]\\d{1,3})[xX×]([1-9]\\d{1,3})(?:mm)?");

    /** Longest and shortest sides of what is called A0 to A6, in millimetres (ISO 216). */
    private static final int[] SIDES = {1189, 841, 594, 420, 297, 210, 148, 105};

    /**
     * @param name {@code A0} to {@code A6}, or width and height in millimetres: {@code 700x1000}
     * @return the sheet, one of the A series upright; empty when the name isn't one
     */
    public static Optional<PageSize> of(String name) {
        Matcher series = SERIES.matcher(name);
        if (series.matches()) {
            int n = Integer.parseInt(series.group(1));
            return Optional.of(inMillimetres(SIDES[n + 1], SIDES[n]));
        }
        Matcher measures = MEASURES.matcher(name);
        return measures.matches() ? Optional.of(inMillimetres(Integer.parseInt(measures.group(1)),
                Integer.parseInt(measures.group(2)))) : Optional.empty();
    }

    /** @return a sheet of these sides */
    public static PageSize inMillimetres(double width, double height) {
        return new PageSize(width * MILLIMETRE, height * MILLIMETRE);
    }

    /** @return the sheet turned so that it lies where what goes onto it is wider than high, and else stands */
    public PageSize turnedFor(double contentWidth, double contentHeight) {
        boolean lies = width > height;
        return lies == contentWidth > contentHeight ? this : new PageSize(height, width);
    }
}
