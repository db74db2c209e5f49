/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final FontStyle BODY = new FontStyle(10, false, false);

    @ParameterizedTest
    @CsvSource({"Regular, false, false", "Bold, true, false", "Italic, false, true", "BoldItalic, true, true"})
    void agreesWithJavasOwnMeasuring(String cut, boolean bold, boolean italic) throws Exception {
        FontStyle style = new FontStyle(11, bold, italic);
        List<String> texts = List.of("Hakija lähettää hakemuksen", "ÄÖÅ äöå – ½ € “lainaus” 1 234,50", "Quick fox");
        for (String text : texts) {
            assertThat(Measure.width(text, style)).as(text).isCloseTo(widthInJava(cut, text, 11), within(0.05));
        }
    }

    @Test
    void charactersThatTheFontLacksHaveAFixedGenerousWidth() {
        assertThat(Measure.width("日本", BODY)).isEqualTo(25);
        assertThat(Measure.width("😀", BODY)).isEqualTo(12.5);
    }

    @Test
    void combiningMarksAndJoinersTakeNoWidth() {
        assertThat(Measure.width("e\u0301\u200D", BODY)).isEqualTo(Measure.width("e", BODY));
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(Measure.wrap("Kysyy neuvoa puhelimitse", BODY, 70)).containsExactly("Kysyy neuvoa", "puhelimitse");
    }

    @Test
    void keepsLineBreaksAndDropsOtherControlCharacters() {
        assertThat(Measure.wrap("yksi\r\nkaksi\u0007\t kolme\n\n", BODY, 200)).containsExactly("yksi", "kaksi kolme");
    }

    @Test
    void noNameTurnsRoundWhatStandsBehindIt() {
        assertThat(Measure.wrap("\u202Eyksi\u202C \u2067kaksi", BODY, 200)).containsExactly("yksi kaksi");
        assertThat(Measure.oneLine("\u05D0\u05D1\u200F!")).isEqualTo("\u05D0\u05D1\u200F!");
    }

    @Test
    void blankTextsHaveNoLines() {
        assertThat(Measure.wrap(null, BODY, 100)).isEmpty();
        assertThat(Measure.wrap(" \n\t ", BODY, 100)).isEmpty();
    }

    @Test
    void longFinnishCompoundsPartBetweenSyllables() {
        assertThat(Measure.wrap("yhteispalvelupistevastaava", BODY, 60))
                .containsExactly("yhteispalve-", "lupistevas-", "taava");
    }

    @Test
    void softHyphensShowOnlyAtTheEndOfALine() {
        assertThat(Measure.wrap("maaseutu\u00ADyksikkö", BODY, 60)).containsExactly("maaseutu-", "yksikkö");
        assertThat(Measure.wrap("maaseutu\u00ADyksikkö", BODY, 200)).containsExactly("maaseutuyksikkö");
    }

    @Test
    void partsCompoundsAfterTheirHyphenButKeepsShortOnesWhole() {
        assertThat(Measure.wrap("asiakas-palvelu", BODY, 50)).containsExactly("asiakas-", "palvelu");
        assertThat(Measure.wrap("by E-mail", BODY, 38)).containsExactly("by", "E-mail");
    }

    @Test
    void neverPartsWhatAReaderSeesAsOneCharacter() {
        assertThat(Measure.wrap("e\u0301".repeat(5), BODY, 12)).allSatisfy(line -> assertThat(line).matches("(e\u0301)+"));
    }

    private static double widthInJava(String cut, String text, float size) throws Exception {
        try (InputStream in = MeasureTest.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size * 100);
            return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth() / 100;
        }
    }
}
