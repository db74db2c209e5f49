/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/**
 * Numbers as people who read one language write them: English 2,410.5 and Finnish 2 410,5, with no-break spaces and a real
 * minus sign. Not for use by several threads at once.
 */
public final class Numbers {

    private static final String NUMBER = "#,##0.##";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Locale language;
    private final DecimalFormat number;
    private final DecimalFormat signed;

    /** @param language language of the text that the numbers stand in; English for one that the product doesn't speak */
    public Numbers(Locale language) {
        this.language = Texts.LANGUAGES.stream().filter(spoken -> spoken.getLanguage().equals(language.getLanguage()))
                .findFirst().orElse(Locale.ENGLISH);
        number = new DecimalFormat(NUMBER, signs());
        signed = new DecimalFormat("+#,##0.00;-#,##0.00", signs());
    }

    /** @return with at most two decimals */
    public String number(double value) {
        return number.format(value == 0 ? 0 : value);
    }

    /** @return with two decimals and its sign, plus for zero */
    public String signed(double value) {
        return signed.format(Math.abs(value) < 0.005 ? 0 : value);
    }

    /**
     * @param currency ISO 4217 code; one that isn't known is written as it is, null or an empty one not at all
     * @return with two decimals, or with none when it is whole, and with the sign of the currency where the language has it
     */
    public String money(double value, String currency) {
        DecimalFormatSymbols signs = signs();
        signs.setCurrencySymbol(currency == null ? "" : symbol(currency));
        DecimalFormat money = new DecimalFormat(pattern(signs.getCurrencySymbol()), signs);
        money.setMinimumFractionDigits(Math.rint(value * 100) % 100 == 0 ? 0 : 2);
        return money.format(value == 0 ? 0 : value);
    }

    /**
     * @param share from 0 to 1
     * @return in whole percent
     */
    public String percent(double share) {
        return withUnit(number(Math.round(share * 100)), "%");
    }

    /** @return a number as it is written and its unit on one line; English has the percent sign close to the number */
    public String withUnit(String written, String unit) {
        boolean isClose = unit.isEmpty() || unit.equals("%") && language.equals(Locale.ENGLISH);
        return isClose ? written + unit : written + NO_BREAK_SPACE + unit;
    }

    private String pattern(String symbol) {
        if (symbol.isEmpty()) {
            return NUMBER;
        }
        if (!language.equals(Locale.ENGLISH)) {
            return NUMBER + NO_BREAK_SPACE + "\u00A4";
        }
        boolean isCode = Character.isLetter(symbol.codePointBefore(symbol.length()));
        return isCode ? "\u00A4" + NO_BREAK_SPACE + NUMBER : "\u00A4" + NUMBER;
    }

    private String symbol(String code) {
        return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(code)).findFirst()
                .map(known -> known.getSymbol(language)).orElse(code);
    }

    private DecimalFormatSymbols signs() {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(language);
        signs.setMinusSign('\u2212');
        return signs;
    }
}
