/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import fi.polku.picture.scene.Colour;

class PaletteTest {

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Palette.contrast(new Colour(0x000000), new Colour(0xFFFFFF))).isCloseTo(21, within(0.01));
        assertThat(Palette.contrast(new Colour(0x777777), new Colour(0xFFFFFF))).isCloseTo(4.48, within(0.01));
        assertThat(Palette.contrast(Palette.BLUE, Palette.BLUE)).isEqualTo(1);
    }

    @Test
    void textsCanBeReadOnEveryPaleGround() {
        for (Colour ground : List.of(Palette.PAPER, Palette.MIST, Palette.BLUE_PALE, Palette.ORANGE_PALE, Palette.TEAL_PALE,
                Palette.GOLD_PALE)) {
            assertThat(List.of(Palette.INK, Palette.INK_SOFT, Palette.BLUE_DEEP, Palette.ORANGE_DEEP, Palette.TEAL_DEEP))
                    .allSatisfy(ink -> assertThat(Palette.contrast(ink, ground)).isGreaterThanOrEqualTo(4.5));
        }
    }

    @Test
    void shapesThatMeanSomethingStandOutFromPaper() {
        assertThat(List.of(Palette.BLUE, Palette.ORANGE, Palette.TEAL, Palette.INK_SOFT)).allSatisfy(
                colour -> assertThat(Palette.contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(3));
    }
}
