/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@DisplayName("A comment")
class CommentTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"matti.meikalainen@example.fi", "Matti_M+grants@mail.example.co.uk", "matti (at) example.fi",
            "MATTI [ÄT] example.fi", "matti\u200B@example.fi", "m@ä.fi", "010190-123A", "010190+123a", "010100A123B",
            "010190Y123C", "131052 - 308 T", "010190\u2013123A", "040 123 4567", "+358401234567", "(09) 123 4567",
            "+358 (0)40-123 4567", "0401234567", "040\u00A01234567", "044-123.45.67"})
    void losesWhatTellsWhoWroteIt(String secret) {
        String clean = CommentText.clean("Kysykää lisää: " + secret + ", kiitos");
        assertThat(clean).isEqualTo("Kysykää lisää: […], kiitos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lomake on vaikea, käytin siihen 3 tuntia", "Hinta nousi 1 200 eurosta 15 000 euroon",
            "Vastaus tuli 12.5. klo 14.30", "Kohta 4.2.1 on epäselvä", "100 % tyytyväinen"})
    void keepsOrdinaryNumbers(String text) {
        assertThat(CommentText.clean(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'two\nlines\there', two lines here", "'  blank  ', blank", "'\u0001\u0000x', x"})
    void becomesOneLineThatAModelCanHold(String text, String clean) {
        assertThat(CommentText.clean(text)).isEqualTo(clean);
    }

    @Test
    void isCutWithoutHalfCharacters() {
        assertThat(CommentText.clean("x".repeat(500))).hasSize(CommentText.LONGEST).endsWith("x…");
        assertThat(CommentText.clean("x" + "😀".repeat(300)).codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void isCleanedBeforeItIsCut() {
        assertThat(CommentText.clean("x ".repeat(135) + "matti.meikalainen@example.fi")).doesNotContain("matti");
    }

    @Property(tries = 300)
    void isNeverLongerThanAllowed(@ForAll String text) {
        assertThat(CommentText.clean(text).length()).isLessThanOrEqualTo(CommentText.LONGEST);
    }
}
