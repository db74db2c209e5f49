/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

/**
 * What a number can be.
 *
 * @param least the smallest number; null for no bound
 * @param most the largest number; null for no bound
 * @param open whether the smallest number itself is too small
 */
public record Bounds(Double least, Double most, boolean open) {

    /** Any number. */
    public static final Bounds NONE = new Bounds(null, null, false);

    /** @return from a number on */
    public static Bounds from(double least) {
        return new Bounds(least, null, false);
    }

    /** @return above a number */
    public static Bounds above(double least) {
        return new Bounds(least, null, true);
    }

    /** @return between two numbers, both included */
    public static Bounds between(double least, double most) {
        return new Bounds(least, most, false);
    }

    /** @return whether the number is finite and neither too small nor too large */
    public boolean allow(double number) {
        return Double.isFinite(number) && (least == null || (open ? number > least : number >= least))
                && (most == null || number <= most);
    }

    String key() {
        if (most != null) {
            return least == null ? "number.most" : "number.between";
        }
        return least == null ? "number.finite" : open ? "number.above" : "number.least";
    }
}
