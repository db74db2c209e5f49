/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.sheet;

/**
 * Neighbouring columns that belong together.
 *
 * @param <T> what they belong to
 * @param element the stage, phase or moment that they share
 * @param x left edge of the first
 * @param width from there to the right edge of the last
 */
public record Span<T>(T element, double x, double width) {

    /** @return x of the right edge */
    public double right() {
        return x + width;
    }
}
