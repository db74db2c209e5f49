/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;

class SheetMarksTest {

    private static final double A4 = 595;
    private static final double MARGIN = 34;
    private static final String PLACE = "Rivi 1/2, sarake 1/3";

    @ParameterizedTest
    @CsvSource({"527, 5, 1", "527, 3, 300", "527, 90, 300", "240, 3, 300", "60, 3, 20", "20, 90, 300"})
    void whatIsWrittenBelowStaysOnThePaperAndKeepsClearOfTheMarks(double width, int columns, int letters) {
        Rect part = new Rect(MARGIN, MARGIN, width, 500);
        String name = "Investointituki ".repeat(letters / 16 + 1);

        for (int column : new int[] {0, columns - 1}) {
            List<Mark> marks = new SheetMarks(part, A4 - MARGIN, 28, Locale.forLanguageTag("fi"))
                    .of(0, 2, column, columns, name, PLACE);
            List<Text> texts = marks.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
            List<Rect> lines = marks.stream().filter(Path.class::isInstance).map(Mark::bounds).toList();

            assertThat(texts).hasSize(2).allSatisfy(text -> {
                assertThat(new Rect(MARGIN, 0, A4 - 2 * MARGIN, 842).contains(text.bounds())).as(text.text()).isTrue();
                assertThat(lines).noneMatch(line -> text.bounds().overlaps(line.inset(-0.1)));
            });
            assertThat(texts.get(0).bounds().overlaps(texts.get(1).bounds())).isFalse();
            assertThat(texts.get(0).text()).endsWith(PLACE);
        }
    }
}
