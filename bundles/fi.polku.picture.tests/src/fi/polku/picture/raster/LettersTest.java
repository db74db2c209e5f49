/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;

/** Whatever fonts the machine has: none has letters for what Unicode keeps for private use at its very end. */
class LettersTest {

    private static final FontStyle STYLE = new FontStyle(10, false, false);

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE80", "\uD83D\uDC69\u200D\uD83D\uDE80", "\uD83D\uDE00", "\uDBFF\uDFF0"})
    void aCharacterThatNoFontHasAShapeOfIsDrawnWhereItWasMeasured(String character) {
        Rectangle2D drawn = outline(character).getBounds2D();

        assertThat(drawn.isEmpty()).isFalse();
        assertThat(drawn.getMinX()).isGreaterThanOrEqualTo(-1);
        assertThat(drawn.getMaxX()).isLessThanOrEqualTo(Measure.width(character, STYLE) + 1);
    }

    @Test
    void twoOfThemCanBeToldApartByTheirNames() {
        Area one = new Area(outline("\uDBFF\uDFF0"));
        one.exclusiveOr(new Area(outline("\uDBFF\uDFF1")));

        assertThat(one.getBounds2D().getWidth()).isPositive().isLessThan(Measure.width("\uDBFF\uDFF0", STYLE));
    }

    @Test
    void lettersBesideThemKeepTheirShape() {
        double width = outline("journey").getBounds2D().getWidth();

        assertThat(outline("journey\uDBFF\uDFF0").getBounds2D().getWidth()).isBetween(width + 10, width + 14);
    }

    @Test
    void whatTakesNoRoomAndCannotBeDrawnIsLeftOut() {
        assertThat(outline("\uDB40\uDC41").getBounds2D().isEmpty()).isTrue();
    }

    private static Shape outline(String text) {
        return Letters.outline(new Text(0, 0, text, STYLE, Palette.INK, Text.Anchor.START, Measure.width(text, STYLE)));
    }
}
