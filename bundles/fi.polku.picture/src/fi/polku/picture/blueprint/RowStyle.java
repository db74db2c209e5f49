/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import fi.polku.model.experience.BlueprintRow;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;

/**
 * Colours of a row.
 *
 * @param ground colour of the band
 * @param accent colour of what stands out
 * @param text colour of the row's name
 */
record RowStyle(Colour ground, Colour accent, Colour text) {

    static RowStyle of(BlueprintRow row) {
        return switch (row) {
            case EVIDENCE -> new RowStyle(Palette.GOLD_PALE, Palette.GOLD, Palette.INK);
            case CUSTOMER -> new RowStyle(Palette.BLUE_PALE, Palette.BLUE, Palette.BLUE_DEEP);
            case ONSTAGE -> new RowStyle(Palette.TEAL_PALE, Palette.TEAL, Palette.TEAL_DEEP);
            case BACKSTAGE -> new RowStyle(Palette.MIST, Palette.INK_SOFT, Palette.INK);
            case SUPPORT -> new RowStyle(Palette.MIST, Palette.LINE, Palette.INK);
            case UNPLACED -> new RowStyle(Palette.PAPER, Palette.LINE, Palette.INK_SOFT);
        };
    }
}
