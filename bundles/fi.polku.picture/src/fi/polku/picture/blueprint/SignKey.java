/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import fi.polku.model.text.Texts;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Legend;

/** Hands out the signs of one picture and remembers which of them the legend has to explain. */
final class SignKey {

    private final Texts texts = new Texts(SignKey.class);
    private final Set<Sign> used = EnumSet.noneOf(Sign.class);

    Piece draw(Sign sign) {
        used.add(sign);
        return sign.piece();
    }

    /** Adds what the signs drawn so far mean. */
    void explain(Legend legend, Locale language) {
        used.forEach(sign -> legend.add(sign.piece(), texts.get(language, "sign." + sign)));
    }
}
