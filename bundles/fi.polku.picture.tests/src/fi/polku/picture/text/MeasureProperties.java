/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class MeasureProperties {

    private static final FontStyle BODY = new FontStyle(10, false, false);

    @Property
    void linesStayWithinTheirWidth(@ForAll String text, @ForAll @DoubleRange(min = 1, max = 300) double width) {
        assertThat(Measure.wrap(text, BODY, width)).allSatisfy(line -> {
            if (characters(line) > 1) {
                assertThat(Measure.width(line, BODY)).isLessThanOrEqualTo(width + 1e-5);
            }
        });
    }

    @Property
    void nothingIsLost(@ForAll String text, @ForAll @DoubleRange(min = 1, max = 300) double width) {
        String wrapped = String.join("", Measure.wrap(text, BODY, width));
        assertThat(bare(wrapped)).isEqualTo(bare(Measure.oneLine(text)));
    }

    private static String bare(String text) {
        return text.replaceAll("[ \u00AD-]", "").codePoints().filter(c -> !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int characters(String line) {
        BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(line);
        int count = 0;
        while (iterator.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
