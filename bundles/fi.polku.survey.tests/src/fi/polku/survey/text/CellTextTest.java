/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cell")
class CellTextTest {

    @Nested
    @DisplayName("with an answer")
    class OfAnAnswer {

        private final AnswerText both = new AnswerText(Optional.empty(), Map.of());

        @ParameterizedTest
        @CsvSource({"7, 7", "10, 10", "' 9 ', 9", "'4,5', 4.5", "4.5, 4.5", "-3, -3", "\u22123, -3", "+2, 2", "007, 7",
                "5 - erittäin tyytyväinen, 5", "10 = varmasti, 10", "7 (täysin samaa mieltä), 7", "85 %, 85", "123456, 123456"})
        void isANumber(String text, double number) {
            assertThat(both.read(text)).hasValue(number);
            assertThat(both.isNone(text)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"nine", "9-10", "1e9", "1.2.3", "4,", "--1", "0x10", "NaN", "Infinity", "1 2",
                "12345678901234567890", "=1+1"})
        void isNoNumberWhenItIsSomethingElse(String text) {
            assertThat(both.read(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-", "n/a", "EOS", "En osaa sanoa", "don\u2019t know", "\u00A0"})
        void mayBeNone(String text) {
            assertThat(both.isNone(text)).isTrue();
        }

        @Test
        void hasTheDecimalSignThatWasSaid() {
            assertThat(new AnswerText(Optional.of(','), Map.of()).read("4,5")).hasValue(4.5);
            assertThat(new AnswerText(Optional.of(','), Map.of()).read("4.5")).isEmpty();
        }

        @Test
        void canBeAWord() {
            AnswerText words = new AnswerText(Optional.empty(), Map.of("Samaa mieltä", 6.0, "eos", 4.0, "5", 1.0));
            assertThat(words.read("samaa MIELTÄ ")).hasValue(6);
            assertThat(words.isNone("eos")).isFalse();
            assertThat(words.read("5")).hasValue(1);
            assertThat(words.read("6")).hasValue(6);
        }
    }

    @Nested
    @DisplayName("with a day")
    class OfADay {

        private final DayText days = new DayText(Optional.empty());

        @ParameterizedTest
        @CsvSource({"2026-05-27, 2026-05-27T00:00", "27.5.2026, 2026-05-27T00:00", "27/05/2026, 2026-05-27T00:00",
                "2026-05-27T14:05:09Z, 2026-05-27T14:05:09", "27.5.2026 klo 14.05, 2026-05-27T14:05",
                "2026-05-27 14:05:09.123+03:00, 2026-05-27T14:05:09", "1/2/2026 2:05 PM, 2026-02-01T14:05",
                "1.2.2026 12:05 am, 2026-02-01T00:05", "' 3.4.2026', 2026-04-03T00:00"})
        void isReadAsItIsWritten(String text, String time) {
            assertThat(days.read(text)).hasValue(LocalDateTime.parse(time));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "yesterday", "30.2.2026", "5/27/2026", "12.2026", "27.5.26", "1.1.99999", "20260527",
                "1-2-3-4-5-6-7-8", "3.4.1200"})
        void isNoneWhenItIsSomethingElse(String text) {
            assertThat(days.read(text)).isEmpty();
        }

        @Test
        void canBeginWithTheMonth() {
            assertThat(DayText.isMonthFirst(List.of("5/2/2026", "5/27/2026 10:00"))).isTrue();
            assertThat(DayText.isMonthFirst(List.of("2/5/2026", "27/5/2026", "27.5.2026"))).isFalse();
            assertThat(new DayText(Optional.of(DayText.MONTH_FIRST)).read("5/27/2026"))
                    .hasValue(LocalDateTime.of(2026, 5, 27, 0, 0));
        }

        @Test
        void canHaveAPatternOfItsOwn() {
            DayText compact = new DayText(Optional.of("yyyyMMdd HHmm"));
            assertThat(compact.read("20260527 1405")).hasValue(LocalDateTime.of(2026, 5, 27, 14, 5));
            assertThat(compact.read("27.5.2026")).isEmpty();
        }
    }
}
