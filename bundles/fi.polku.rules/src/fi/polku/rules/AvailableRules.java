/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

import org.eclipse.emf.common.EMFPlugin;

/** The rules of the product together with those that teams wrote themselves. */
public final class AvailableRules {

    private AvailableRules() {
    }

    /** @return all rules that this program finds: the product's, those beside it on the class path and, in Eclipse, extensions */
    public static List<Rule> all() {
        return on(AvailableRules.class.getClassLoader());
    }

    /**
     * @param loader finds classes that are named in a {@code META-INF/services/fi.polku.rules.Rule}
     * @return the product's rules, then those of services and, in Eclipse, of extensions to the point
     *         {@code fi.polku.rules.rule}
     * @throws IllegalArgumentException when two rules have the same id
     * @throws java.util.ServiceConfigurationError when a service can't be made
     */
    public static List<Rule> on(ClassLoader loader) {
        List<Rule> rules = new ArrayList<>(Catalogue.RULES);
        ServiceLoader.load(Rule.class, loader).forEach(rules::add);
        if (EMFPlugin.IS_ECLIPSE_RUNNING) {
            rules.addAll(RuleExtensions.inEclipse());
        }
        List<String> ids = rules.stream().map(Rule::id).toList();
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(twice);
        });
        return rules;
    }
}
