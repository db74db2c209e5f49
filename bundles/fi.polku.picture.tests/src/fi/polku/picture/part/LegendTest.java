/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.theme.Palette;

class LegendTest {

    private final Piece sign = Signs.circle(8, Palette.BLUE, null);

    @Test
    void explainsASignOnce() {
        Legend legend = new Legend();
        legend.add(sign, "lupaus");
        legend.add(sign, "lupaus");
        assertThat(legend.piece(500).marks()).hasSize(2);
    }

    @Test
    void takesASecondLineWhenTheFirstIsFull() {
        Legend legend = new Legend();
        List.of("ensimmäinen", "toinen", "kolmas").forEach(meaning -> legend.add(sign, meaning));
        assertThat(legend.piece(120).height()).isGreaterThan(legend.piece(1000).height());
    }

    @Test
    void isNothingWhenThereIsNothingToExplain() {
        assertThat(new Legend().piece(500).isEmpty()).isTrue();
    }
}
