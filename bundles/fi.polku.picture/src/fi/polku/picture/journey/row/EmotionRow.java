/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import fi.polku.picture.journey.emotion.EmotionPicture;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;

/** The emotion curve over the journey: what is meant to be felt and what is felt. */
final class EmotionRow implements Row {

    private final Sheet sheet;

    EmotionRow(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Piece piece() {
        return new EmotionPicture(sheet).piece();
    }
}
