/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

/** The distances of every picture, in points: multiples of four, so that things line up by themselves. */
public final class Space {

    /** Between things that are one. */
    public static final double TINY = 2;
    /** Between lines of thought on one card. */
    public static final double SMALL = 4;
    /** Inside cards, between cards. */
    public static final double MEDIUM = 8;
    /** Between groups. */
    public static final double LARGE = 16;
    /** Between the big parts of a picture. */
    public static final double HUGE = 32;
    /** Round the page. */
    public static final double MARGIN = 48;
    /** Radius of the corners of cards. */
    public static final double RADIUS = 6;

    private Space() {
    }
}
