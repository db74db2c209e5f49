/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

/**
 * A number that a team may set in its configuration instead of the rule's own. What it means is one of the rule's texts.
 *
 * @param name what configurations call it: words joined by hyphens
 * @param standard its value unless a team decides otherwise
 * @param minimum the smallest value that makes sense
 * @param maximum the largest value that makes sense
 * @param <T> {@link Integer} for a whole number, else {@link Double}
 */
public record Option<T extends Number & Comparable<T>>(String name, T standard, T minimum, T maximum) {

    /** @throws IllegalArgumentException when the standard value is out of range */
    public Option {
        if (standard.compareTo(minimum) < 0 || standard.compareTo(maximum) > 0) {
            throw new IllegalArgumentException(name + ": " + standard);
        }
    }

    /** @return whether only whole numbers are values */
    public boolean isWhole() {
        return standard instanceof Integer;
    }

    /** @return whether a configuration may set this number */
    public boolean allows(double number) {
        return number >= minimum.doubleValue() && number <= maximum.doubleValue()
                && (!isWhole() || number == Math.rint(number));
    }

    /** The number as a value of this option, which allows it. */
    @SuppressWarnings("unchecked")
    T value(double number) {
        return (T) (isWhole() ? (Number) (int) number : (Number) number);
    }
}
