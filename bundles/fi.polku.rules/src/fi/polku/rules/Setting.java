/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Map;
import java.util.Optional;

/**
 * What a team decided about one rule.
 *
 * @param level what becomes of the rule; empty when the preset says it
 * @param options values by the option's name; each is allowed by its option, and what isn't here has its standard value
 */
public record Setting(Optional<Level> level, Map<String, Double> options) {

    static final Setting NONE = new Setting(Optional.empty(), Map.of());

    /** Keeps a copy of the options. */
    public Setting {
        options = Map.copyOf(options);
    }
}
