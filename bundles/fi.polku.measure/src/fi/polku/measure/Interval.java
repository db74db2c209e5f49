/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

/**
 * Where the figure of everybody lies, as 95 of 100 such samples tell it.
 *
 * @param low lower end, in the unit of the figure
 * @param high upper end; no end lies outside what the figure can be
 * @param margin half the width; for {@link Kind#NORMAL} and {@link Kind#STUDENT} before the ends are cut at what the
 *            figure can be
 * @param kind how it is computed
 */
public record Interval(double low, double high, double margin, Kind kind) {

    /** How an interval is computed. */
    public enum Kind {

        /** Normal approximation, figure ± 1.96 standard errors (Rocks 2016 for NPS). */
        NORMAL,

        /** Score interval of a share (Wilson 1927), for net shares of which all answers are in one class. */
        WILSON,

        /** Student's t of a mean, n − 1 degrees of freedom. */
        STUDENT
    }

    /** 97.5 % quantile of the standard normal distribution: 95 of 100 lie within ± this many standard errors. */
    static final double Z = 1.959963984540054;

    /** Figure ± margin, cut at what the figure can be. */
    static Interval around(double figure, double margin, FigureRange range, Kind kind) {
        return new Interval(Math.max(range.minimum(), figure - margin), Math.min(range.maximum(), figure + margin),
                margin, kind);
    }

    /** Score interval of a share of hits among a number of answers above 0, in percent. */
    static Interval wilson(long hits, long number) {
        double share = (double) hits / number;
        double z2 = Z * Z / number;
        double middle = (share + z2 / 2) / (1 + z2);
        double margin = Z * Math.sqrt(share * (1 - share) / number + z2 / number / 4) / (1 + z2);
        return new Interval(hits == 0 ? 0 : 100 * Math.max(0, middle - margin),
                hits == number ? 100 : 100 * Math.min(1, middle + margin), 100 * margin, Kind.WILSON);
    }

    /**
     * @param standardErrors how many standard errors it is to be: 1.96 for 95 of 100 samples, 1.645 for 90
     * @return half the width of an interval that is right in more or in fewer samples than this one
     */
    public double margin(double standardErrors) {
        return margin * standardErrors / Z;
    }

    /** How far the interval of a figure reaches down from it. */
    double below(double figure) {
        return kind == Kind.WILSON ? figure - low : margin;
    }

    /** How far the interval of a figure reaches up from it. */
    double above(double figure) {
        return kind == Kind.WILSON ? high - figure : margin;
    }
}
