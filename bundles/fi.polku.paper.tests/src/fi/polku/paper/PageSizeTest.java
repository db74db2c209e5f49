/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSizeTest {

    @ParameterizedTest
    @CsvSource({"A0, 841, 1189", "a1, 594, 841", "A4, 210, 297", "700x1000, 700, 1000", "914x610mm, 914, 610"})
    void sheetsHaveTheirNameOrTheirMeasuresInMillimetres(String name, double width, double height) {
        PageSize size = PageSize.of(name).orElseThrow();
        assertThat(size.width() / 72 * 25.4).isEqualTo(width, within(1e-9));
        assertThat(size.height() / 72 * 25.4).isEqualTo(height, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A7", "B4", "letter", "210", "0x100", "99999x10", "-10x20", "210x297cm"})
    void whatIsNoSheetIsNotTakenForOne(String name) {
        assertThat(PageSize.of(name)).isEmpty();
    }

    @Test
    void sheetsAreTurnedAsTheirContentLies() {
        PageSize upright = PageSize.of("A4").orElseThrow();
        PageSize lying = new PageSize(upright.height(), upright.width());
        assertThat(upright.turnedFor(100, 200)).isEqualTo(upright);
        assertThat(upright.turnedFor(200, 100)).isEqualTo(lying);
        assertThat(lying.turnedFor(200, 100)).isEqualTo(lying);
        assertThat(lying.turnedFor(100, 200)).isEqualTo(upright);
    }
}
