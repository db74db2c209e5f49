/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.diagram.form.notation.Bounds;
import fi.polku.diagram.form.notation.DateNotation;
import fi.polku.diagram.form.notation.DurationNotation;
import fi.polku.diagram.form.notation.LinesNotation;
import fi.polku.diagram.form.notation.NumberNotation;
import fi.polku.diagram.form.notation.PeriodNotation;
import fi.polku.diagram.form.notation.UnreadableException;
import fi.polku.model.text.Texts;

/** How people write values. */
class NotationTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    static Stream<Locale> languages() {
        return Texts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readsWhatItHasWritten(Locale language) throws UnreadableException {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Duration duration = Duration.ofSeconds(random.nextInt(10_000_000), random.nextInt(4) == 0
                    ? random.nextInt(1000) : 0);
            DurationNotation durations = new DurationNotation(language);
            assertThat(durations.read(durations.write(duration))).isEqualTo(duration);
            Period period = Period.of(random.nextInt(5), random.nextInt(20), random.nextInt(40));
            PeriodNotation periods = new PeriodNotation(language);
            assertThat(periods.read(periods.write(period))).isEqualTo(period);
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
            DateNotation dates = new DateNotation(language);
            assertThat(dates.read(dates.write(day))).isEqualTo(day);
            double number = Math.round(random.nextGaussian() * 1_000_000) / 1000.0;
            NumberNotation numbers = new NumberNotation(language, false, Bounds.NONE);
            assertThat(numbers.read(numbers.write(number))).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"2 h 30 min, PT2H30M", "2h30min, PT2H30M", "PT2H, PT2H", "90 minutes, PT1H30M", "3 pv, P3D",
            "1 d 2 h, P1DT2H"})
    void takesDurationsAsPeopleSayThem(String typed, Duration meant) throws UnreadableException {
        assertThat(new DurationNotation(Locale.ENGLISH).read(typed)).isEqualTo(meant);
        assertThat(new DurationNotation(FINNISH).read(typed)).isEqualTo(meant);
    }

    @Test
    void writesInTheLanguageOfItsReader() {
        assertThat(new DurationNotation(FINNISH).write(Duration.ofDays(3).plusHours(2))).isEqualTo("3 pv 2 h");
        assertThat(new DurationNotation(Locale.ENGLISH).write(Duration.ofMinutes(150))).isEqualTo("2 h 30 min");
        assertThat(new PeriodNotation(FINNISH).write(Period.ofMonths(3))).isEqualTo("3 kk");
        assertThat(new DateNotation(FINNISH).write(LocalDate.of(2026, 3, 14))).isEqualTo("14.3.2026");
        assertThat(new NumberNotation(FINNISH, false, Bounds.NONE).write(4.52)).isEqualTo("4,52");
        assertThat(new NumberNotation(Locale.ENGLISH, false, Bounds.NONE).write(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"soon", "2 x", "h", "-2 h", "PT-1H", "99999999999 h"})
    void saysWhatIsWrongWithADuration(String typed) {
        assertThatThrownBy(() -> new DurationNotation(Locale.ENGLISH).read(typed)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining(typed);
    }

    @Test
    void saysWhatIsWrongWithANumber() {
        NumberNotation answers = new NumberNotation(Locale.ENGLISH, true, Bounds.between(0, 10));
        assertThatThrownBy(() -> answers.read("11")).hasMessageContaining("between 0 and 10");
        assertThatThrownBy(() -> answers.read("1.5")).hasMessageContaining("whole");
        assertThatThrownBy(() -> answers.read("ten")).hasMessageContaining("ten");
        assertThatThrownBy(() -> new NumberNotation(Locale.ENGLISH, false, Bounds.above(0)).read("0"))
                .hasMessageContaining("above 0");
    }

    @Test
    void saysWhatIsWrongWithADate() {
        assertThatThrownBy(() -> new DateNotation(FINNISH).read("31.2.2026")).hasMessageContaining("14.3.2026");
    }

    @Test
    void keepsLineEndsInsideTexts() throws UnreadableException {
        List<String> texts = List.of("one\nline end", "two");
        LinesNotation lines = new LinesNotation();
        assertThat(lines.write(texts).lines()).hasSize(2);
        assertThat(lines.read(lines.write(texts))).isEqualTo(texts);
    }
}
