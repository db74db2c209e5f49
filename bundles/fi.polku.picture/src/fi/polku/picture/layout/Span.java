/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

/**
 * Neighbouring columns that belong together.
 *
 * @param <T> what they belong to
 * @param element the stage, phase or moment that they share
 * @param x left edge of the first, in points, counted as the columns' own
 * @param width from there to the right edge of the last
 */
public record Span<T>(T element, double x, double width) {

    /** @return the same span this far to the right */
    public Span<T> moved(double dx) {
        return new Span<>(element, x + dx, width);
    }

    /** @return x of the right edge */
    public double right() {
        return x + width;
    }
}
