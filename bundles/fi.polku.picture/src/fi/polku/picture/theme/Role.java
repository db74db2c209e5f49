/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.picture.scene.Colour;

/** What a colour of the {@link Palette} is there for. A {@link Theme} has a colour of its own for each. */
public enum Role {
    PAPER(Palette.PAPER), MIST(Palette.MIST), HAIRLINE(Palette.HAIRLINE), LINE(Palette.LINE),
    INK(Palette.INK), INK_SOFT(Palette.INK_SOFT),
    MAIN(Palette.BLUE), MAIN_DEEP(Palette.BLUE_DEEP), MAIN_MIDDLE(Palette.BLUE_MIDDLE), MAIN_PALE(Palette.BLUE_PALE),
    TROUBLE(Palette.ORANGE), TROUBLE_DEEP(Palette.ORANGE_DEEP), TROUBLE_PALE(Palette.ORANGE_PALE),
    CHANCE(Palette.TEAL), CHANCE_DEEP(Palette.TEAL_DEEP), CHANCE_PALE(Palette.TEAL_PALE),
    NOTICE(Palette.GOLD), NOTICE_PALE(Palette.GOLD_PALE);

    /** Every role by the name that theme files call it. */
    public static final Map<String, Role> BY_KEY = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Role::key, Function.identity()));

    private final Colour house;

    Role(Colour house) {
        this.house = house;
    }

    /** @return the colour that pictures are laid out in, which no other role has */
    public Colour house() {
        return house;
    }

    /** @return as theme files call it: {@code inkSoft} */
    public String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1 ? words[0] : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }
}
