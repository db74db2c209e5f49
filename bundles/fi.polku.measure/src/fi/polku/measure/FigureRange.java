/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

/**
 * The range that a metric's figure, in its unit, or the answers to it can lie in.
 *
 * @param minimum lowest figure possible
 * @param maximum highest figure possible; above the minimum
 */
public record FigureRange(double minimum, double maximum) {

    static final FigureRange UNBOUNDED = new FigureRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    static final FigureRange PERCENTAGE = new FigureRange(0, 100);
    static final FigureRange NET_PERCENTAGE = new FigureRange(-100, 100);

    /**
     * @param figure any figure
     * @return whether the figure can be one of this range, the ends included
     */
    public boolean contains(double figure) {
        return figure >= minimum && figure <= maximum;
    }

    /** 0 at the minimum, 1 at the maximum, linear between and beyond. */
    double place(double figure) {
        return (figure - minimum) / (maximum - minimum);
    }
}
