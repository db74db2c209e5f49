/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats finnish = new Formats(Locale.forLanguageTag("fi"));
    private final Formats english = new Formats(Locale.ENGLISH);

    @Test
    void numbersHaveTheLanguagesDecimalSignAndARealMinus() {
        assertThat(finnish.number(4.523)).isEqualTo("4,52");
        assertThat(english.number(4.5)).isEqualTo("4.5");
        assertThat(finnish.number(-12)).isEqualTo("\u221212");
        assertThat(english.number(3888)).isEqualTo("3,888");
        assertThat(english.number(-0.0)).isEqualTo("0");
        assertThat(finnish.money(12.5, "EUR")).isEqualTo("12,50\u00A0€");
    }

    @Test
    void daysAreWrittenAsPeopleDo() {
        assertThat(finnish.date(LocalDate.of(2026, 3, 1))).isEqualTo("1.3.2026");
        assertThat(english.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
        assertThat(english.date(null)).isEmpty();
    }

    @Test
    void timesKeepTheirTwoGreatestUnits() {
        assertThat(finnish.duration(Duration.ofHours(2))).isEqualTo("2 t");
        assertThat(english.duration(Duration.ofMinutes(60 * 76 + 5))).isEqualTo("3 d 4 h");
        assertThat(english.duration(Duration.ZERO)).isEqualTo("0 min");
        assertThat(english.duration(Duration.ofMinutes(-90))).isEqualTo("\u22121 h 30 min");
        assertThat(english.duration(null)).isEmpty();
    }
}
