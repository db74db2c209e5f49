/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontFamilyTest {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final List<String> MACHINE = List.of(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());

    static Stream<String> whatStandsInForTheHouseIsAsWide() {
        return Stream.of(FontFamily.HOUSE.stack().split(", ")).map(name -> name.replace("'", ""))
                .filter(name -> !name.equals("sans-serif"));
    }

    @ParameterizedTest
    @MethodSource
    void whatStandsInForTheHouseIsAsWide(String name) {
        assumeTrue(MACHINE.contains(name), name + " is not on this machine");
        for (int style : new int[] {Font.PLAIN, Font.BOLD, Font.ITALIC}) {
            for (String text : List.of("Hakija täyttää sähköisen hakemuksen", "12,5 % → “Peak–end”, WAVE & jiggling")) {
                assertThat(width(text, name, style)).as(text).isCloseTo(width(text, "Liberation Sans", style), within(0.5));
            }
        }
    }

    @Test
    void aFontOfATeamComesFirstAndTheHouseStandsInForIt() {
        FontFamily team = new FontFamily("Aura '}; Sans", Map.of(FontFile.Cut.REGULAR,
                FontFamily.HOUSE.file(FontFile.Cut.REGULAR)));
        assertThat(team.stack()).isEqualTo("'Aura  Sans', " + FontFamily.HOUSE.stack());
        assertThat(FontFamily.HOUSE.stack()).startsWith("'Liberation Sans', ").endsWith(", sans-serif");
    }

    private static double width(String text, String family, int style) {
        return new Font(family, style, 100).getStringBounds(text, EXACT).getWidth();
    }
}
