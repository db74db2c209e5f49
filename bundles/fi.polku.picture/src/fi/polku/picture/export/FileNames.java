/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes file names out of names that people gave: readable, legal on every system, and each only once. */
public final class FileNames {

    private static final int LONGEST = 80;
    private static final String RESERVED_ON_WINDOWS = "con|prn|aux|nul|com\\d|lpt\\d";

    private final Set<String> taken = new HashSet<>();

    /** @return lower-case ASCII letters, digits and hyphens; empty when nothing of the name is left */
    public static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }

    /** @return the slug of the name, with a number behind it when it was given out before */
    public String unique(String name) {
        String slug = slug(name);
        String base = slug.isEmpty() || slug.matches(RESERVED_ON_WINDOWS) ? "polku-" + slug : slug;
        String candidate = base.replaceAll("-$", "");
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = base.replaceAll("-$", "") + "-" + n;
        }
        return candidate;
    }
}
