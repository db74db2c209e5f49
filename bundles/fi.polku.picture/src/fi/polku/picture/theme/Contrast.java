/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well a text stands out from its ground.
 *
 * @param text role of the text's colour
 * @param ground role of the colour behind it
 * @param ratio 1 (not at all) to 21 (black on white), as WCAG 2.2 defines it
 */
public record Contrast(Role text, Role ground, double ratio) {

    /** Every text on every ground that it stands on in pictures. */
    static final List<Pair> PAIRS = Stream.of(
            on(Role.PAPER, Role.INK, Role.INK_SOFT, Role.MAIN, Role.MAIN_DEEP, Role.TROUBLE_DEEP, Role.CHANCE_DEEP),
            on(Role.MIST, Role.INK, Role.INK_SOFT, Role.MAIN_DEEP, Role.TROUBLE_DEEP, Role.CHANCE_DEEP),
            on(Role.MAIN_PALE, Role.INK, Role.INK_SOFT, Role.MAIN_DEEP),
            on(Role.TROUBLE_PALE, Role.INK, Role.INK_SOFT, Role.TROUBLE_DEEP),
            on(Role.CHANCE_PALE, Role.INK, Role.INK_SOFT, Role.CHANCE_DEEP),
            on(Role.NOTICE_PALE, Role.INK, Role.INK_SOFT),
            on(Role.MAIN_MIDDLE, Role.INK), on(Role.NOTICE, Role.INK),
            on(Role.MAIN, Role.PAPER), on(Role.MAIN_DEEP, Role.PAPER), on(Role.TROUBLE_DEEP, Role.PAPER))
            .flatMap(pairs -> pairs).toList();

    /** A text on a ground, whatever the theme. */
    record Pair(Role text, Role ground) {

        Contrast in(Theme theme) {
            return new Contrast(text, ground, Palette.contrast(theme.colour(text), theme.colour(ground)));
        }
    }

    private static Stream<Pair> on(Role ground, Role... texts) {
        return Stream.of(texts).map(text -> new Pair(text, ground));
    }
}
