/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import fi.polku.picture.scene.Rect;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class TilingTest {

    private static final PageSize A3 = PageSize.of("A3").orElseThrow();
    private static final PageSize A4 = PageSize.of("A4").orElseThrow();

    @Property(tries = 300)
    void everythingThatStandsOnAPageStandsOnItsSheets(@ForAll @DoubleRange(min = 50, max = 5000) double width,
            @ForAll @DoubleRange(min = 50, max = 5000) double height, @ForAll @DoubleRange(min = 0, max = 0.9) double left,
            @ForAll @DoubleRange(min = 0, max = 0.9) double top, @ForAll @DoubleRange(min = 0.01, max = 1) double part,
            @ForAll @DoubleRange(min = 0, max = 50) double overlap) {
        Rect ink = new Rect(left * width, top * height, part * (1 - left) * width, part * (1 - top) * height);

        Tiling.Cut cut = new Tiling(A4, overlap).on(width, height, ink);

        assertThat(cut.area().inset(-0.02).contains(ink)).isTrue();
        assertThat(new Rect(0, 0, width, height).inset(-0.001).contains(cut.area())).isTrue();
        Tiling.Cut whole = new Tiling(A4, overlap).on(width, height, new Rect(0, 0, width, height));
        assertThat(cut.columns() * cut.rows()).isLessThanOrEqualTo(whole.columns() * whole.rows());
        assertThat(whole.area().inset(-0.02).contains(new Rect(0, 0, width, height))).isTrue();
    }

    @Test
    void anEmptyMarginTakesNoSheetsAndShowsAsFarAsTheyReach() {
        PageSize a0 = PageSize.of("A0").orElseThrow().turnedFor(2, 1);
        double empty = 150 * PageSize.MILLIMETRE;
        Rect ink = new Rect(0, empty, a0.width(), a0.height() - 2 * empty);

        Tiling.Cut cut = new Tiling(A3, 10 * PageSize.MILLIMETRE).on(a0.width(), a0.height(), ink);

        // Upright A3 shows 273 × 396 mm: five columns, and two rows for the 541 mm, of which they show 782.
        assertThat(cut.columns()).isEqualTo(5);
        assertThat(cut.rows()).isEqualTo(2);
        assertThat(cut.area().height()).isCloseTo(782 * PageSize.MILLIMETRE, within(0.01));
        assertThat(cut.area().centreY()).isCloseTo(a0.height() / 2, within(0.01));
    }

    @Test
    void aPageNoLargerThanASheetIsHeldByItLyingOrStanding() {
        Tiling sheets = new Tiling(A4, 0);

        assertThat(sheets.holds(A4.width(), A4.height())).isTrue();
        assertThat(sheets.holds(A4.height(), A4.width())).isTrue();
        assertThat(sheets.holds(100, 100)).isTrue();
        assertThat(sheets.holds(A4.width() + 1, A4.height())).isFalse();
        assertThat(sheets.holds(A4.height(), A4.height())).isFalse();
    }
}
