/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import fi.polku.model.text.Numbers;

class NumbersTest {

    private final Numbers english = new Numbers(Locale.ENGLISH);
    private final Numbers finnish = new Numbers(Locale.forLanguageTag("fi"));

    @Test
    void areGroupedAndSplitAsTheLanguageDoes() {
        assertThat(english.number(2410.5)).isEqualTo("2,410.5");
        assertThat(finnish.number(2410.5)).isEqualTo("2\u00A0410,5");
    }

    @Test
    void areEnglishInALanguageThatTheProductDoesNotSpeak() {
        assertThat(new Numbers(Locale.GERMAN).number(2410.5)).isEqualTo("2,410.5");
        assertThat(new Numbers(Locale.UK).money(2410, "EUR")).isEqualTo("€2,410");
    }

    @Test
    void haveARealMinusAndNoNegativeZero() {
        assertThat(english.number(-12)).isEqualTo("−12");
        assertThat(english.number(-0.0)).isEqualTo("0");
        assertThat(finnish.signed(0.9)).isEqualTo("+0,90");
        assertThat(finnish.signed(-0.9)).isEqualTo("−0,90");
        assertThat(english.signed(-0.001)).isEqualTo("+0.00");
    }

    @Test
    void ofMoneyHaveTwoDecimalsOrNone() {
        assertThat(english.money(4.9, "EUR")).isEqualTo("€4.90");
        assertThat(finnish.money(4.9, "EUR")).isEqualTo("4,90\u00A0€");
        assertThat(finnish.money(2410, "EUR")).isEqualTo("2\u00A0410\u00A0€");
        assertThat(english.money(12.999, "EUR")).isEqualTo("€13");
        assertThat(english.money(-5, "EUR")).isEqualTo("−€5");
    }

    @Test
    void ofMoneyNameTheCurrencyAsFarAsItIsKnown() {
        assertThat(english.money(4.9, "marks")).isEqualTo("marks\u00A04.90");
        assertThat(finnish.money(4.9, "marks")).isEqualTo("4,90\u00A0marks");
        assertThat(finnish.money(4.9, "")).isEqualTo("4,90");
        assertThat(english.money(4.9, null)).isEqualTo("4.90");
    }

    @Test
    void ofSharesStandByThePercentSignAsTheLanguageHasIt() {
        assertThat(english.percent(0.375)).isEqualTo("38%");
        assertThat(finnish.percent(1)).isEqualTo("100\u00A0%");
    }
}
