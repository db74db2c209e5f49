/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.twin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.layout.Column;

/**
 * What of a column tells that one of another journey stands for the same. The model doesn't say which touchpoint of a
 * future journey follows which one of today, since most of them are cut anew.
 */
final class Likeness {

    private static final int SAME_NAME = 8;
    private static final int SAME_WORD = 2;
    private static final int LEAST = 2;
    private static final int SHORTEST_WORD = 4;
    /** Words that begin alike are forms of the same one, as far as languages with endings go. */
    private static final int STEM = 6;

    private final Column column;
    private final String name;
    private final Set<String> stems;

    Likeness(Column column) {
        this.column = column;
        String written = column.touchpoint() == null ? column.stage().getName() : column.touchpoint().getName();
        this.name = Objects.toString(written, "").strip().toLowerCase(Locale.ROOT);
        this.stems = Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length()))).collect(Collectors.toSet());
    }

    Column column() {
        return column;
    }

    Phase phase() {
        return column.stage().getPhase();
    }

    /**
     * @return 0 for columns that have too little in common to face one another; more for a shared word, channel and owner,
     *         most for the same name
     */
    int to(Likeness other) {
        Touchpoint one = column.touchpoint();
        Touchpoint two = other.column.touchpoint();
        if ((one == null) != (two == null)) {
            return 0;
        }
        if (!name.isEmpty() && name.equals(other.name)) {
            return SAME_NAME;
        }
        if (one == null || phase() != other.phase()) {
            return 0;
        }
        int alike = (stems.stream().anyMatch(other.stems::contains) ? SAME_WORD : 0)
                + (isSame(one.getChannel(), two.getChannel()) ? 1 : 0) + (isSame(one.getOwner(), two.getOwner()) ? 1 : 0);
        return alike >= LEAST ? alike : 0;
    }

    private static boolean isSame(Object one, Object two) {
        return one != null && one == two;
    }
}
