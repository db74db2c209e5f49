/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.text.FontFamily;

/**
 * How pictures look. Pictures are laid out in the colours of the {@link Palette} and the letters of the house; a theme puts
 * its own in their place, so that nothing moves: letters that run wider become as much smaller.
 *
 * @param name what people call it
 * @param colours its colour for each role; a role that is missing keeps the house's colour
 * @param letters what texts are written in
 * @param logo what stands below each picture
 */
public record Theme(String name, Map<Role, Colour> colours, FontFamily letters, Optional<Logo> logo) {

    /** The house's own. */
    public static final Theme LIGHT = new Theme("light", Map.of(), FontFamily.HOUSE, Optional.empty());

    private static final double LEAST_CONTRAST_OF_TEXT = 4.5;

    public Theme {
        Map<Role, Colour> all = new EnumMap<>(Role.class);
        all.putAll(colours);
        colours = Collections.unmodifiableMap(all);
    }

    /** @return its colour for a role */
    public Colour colour(Role role) {
        return colours.getOrDefault(role, role.house());
    }

    /** @return the same picture as the theme has it; colours that have no role stay as they are */
    public Scene on(Scene scene) {
        boolean changesNothing = colours.isEmpty() && letters == FontFamily.HOUSE && logo.isEmpty();
        return changesNothing ? scene : new Restyling(this, scene).scene();
    }

    /** @return the pairs of a text and its ground that are harder to read than WCAG 2.2 allows (level AA: 4.5 : 1) */
    public List<Contrast> hardToRead() {
        return Contrast.PAIRS.stream().map(pair -> pair.in(this))
                .filter(contrast -> contrast.ratio() < LEAST_CONTRAST_OF_TEXT).toList();
    }
}
