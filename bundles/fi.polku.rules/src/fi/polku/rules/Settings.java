/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Map;
import java.util.Optional;

/**
 * What a team decided about the rules.
 *
 * @param preset what holds for every rule that isn't mentioned
 * @param rules decisions by the rule's id
 */
public record Settings(Preset preset, Map<String, Setting> rules) {

    /** What holds for a team that has decided nothing. */
    public static final Settings STANDARD = new Settings(Preset.RECOMMENDED, Map.of());

    /** Keeps a copy of the decisions. */
    public Settings {
        rules = Map.copyOf(rules);
    }

    /** @return what findings of the rule weigh; empty when the rule is off */
    public Optional<Severity> severity(Rule rule) {
        return of(rule).level().orElseGet(() -> preset.level(rule.severity())).severity();
    }

    /**
     * @param rule the rule that declares the option
     * @param option one of its options
     * @return the value in force
     */
    public <T extends Number & Comparable<T>> T value(Rule rule, Option<T> option) {
        Double decided = of(rule).options().get(option.name());
        return decided == null ? option.standard() : option.value(decided);
    }

    private Setting of(Rule rule) {
        return rules.getOrDefault(rule.id(), Setting.NONE);
    }
}
