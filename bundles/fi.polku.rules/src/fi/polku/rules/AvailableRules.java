/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ServiceLoader;

import org.eclipse.emf.common.EMFPlugin;

import fi.polku.model.text.Texts;

/** The rules of the product together with those that teams wrote themselves. */
public final class AvailableRules {

    private AvailableRules() {
    }

    /**
     * @return all rules that this program finds: the product's, those beside it on the class path and, in Eclipse,
     *         extensions
     */
    public static List<Rule> all() {
        return on(AvailableRules.class.getClassLoader());
    }

    /**
     * @param loader finds classes that are named in a {@code META-INF/services/fi.polku.rules.Rule}
     * @return the product's rules, then those of services and, in Eclipse, of extensions to the point
     *         {@code fi.polku.rules.rule}
     * @throws IllegalArgumentException when two rules have the same id
     * @throws java.util.ServiceConfigurationError when a service can't be made
     * @throws java.util.MissingResourceException when one of its texts is missing
     */
    public static List<Rule> on(ClassLoader loader) {
        List<Rule> rules = new ArrayList<>(Catalogue.RULES);
        for (Rule rule : ServiceLoader.load(Rule.class, loader)) {
            requireTexts(rule);
            rules.add(rule);
        }
        if (EMFPlugin.IS_ECLIPSE_RUNNING) {
            rules.addAll(RuleExtensions.inEclipse());
        }
        List<String> ids = rules.stream().map(Rule::id).toList();
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(twice);
        });
        return rules;
    }

    /** Else it would be noticed only when a finding is to be told. */
    private static void requireTexts(Rule rule) {
        try {
            for (Locale language : Texts.LANGUAGES) {
                rule.groupTitle(language);
                rule.title(language);
                rule.meaning(language);
                rule.rationale(language);
                rule.source(language);
                rule.remedy(language);
                rule.options().forEach(option -> rule.meaning(language, option));
            }
        } catch (MissingResourceException missing) {
            throw new MissingResourceException(rule.id() + ": " + missing.getMessage(), missing.getClassName(),
                    missing.getKey());
        }
    }
}
