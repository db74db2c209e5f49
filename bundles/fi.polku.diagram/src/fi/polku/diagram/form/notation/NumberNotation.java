/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers with the language's decimal sign; a point or a comma is understood in both languages. */
public final class NumberNotation implements Notation {

    private final Locale language;
    private final boolean whole;
    private final Bounds bounds;

    /**
     * @param whole whether only whole numbers are meant; they are read as {@link Integer}, others as {@link Double}
     * @param bounds what a number can be
     */
    public NumberNotation(Locale language, boolean whole, Bounds bounds) {
        this.language = language;
        this.whole = whole;
        this.bounds = bounds;
    }

    @Override
    public String write(Object value) {
        if (value == null) {
            return "";
        }
        return Double.isFinite(((Number) value).doubleValue()) ? format().format(value) : value.toString();
    }

    private DecimalFormat format() {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(language));
        format.setMaximumFractionDigits(15);
        return format;
    }

    @Override
    public Object read(String text) throws UnreadableException {
        String digits = text.replaceAll("[\\p{Z}\\s]", "").replace(',', '.').replace('\u2212', '-');
        if (digits.isEmpty()) {
            return null;
        }
        BigDecimal number = number(digits, text);
        if (!bounds.allow(number.doubleValue())) {
            throw new UnreadableException(language, bounds.key(), write(bounds.least()), write(bounds.most()));
        }
        if (!whole) {
            return number.doubleValue();
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new UnreadableException(language, "number.whole", text.strip());
        }
    }

    private BigDecimal number(String digits, String text) throws UnreadableException {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            throw new UnreadableException(language, "number", text.strip());
        }
    }
}
