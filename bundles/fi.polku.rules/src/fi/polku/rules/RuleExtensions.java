/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.CommonPlugin;

/**
 * Reads the rules that bundles contribute in Eclipse. The only class that needs Eclipse's registry, and is loaded only
 * there.
 */
final class RuleExtensions {

    private static final String POINT = "fi.polku.rules.rule";

    private RuleExtensions() {
    }

    static List<Rule> inEclipse() {
        return in(RegistryFactory.getRegistry());
    }

    /** An extension that can't be made is logged, so that it doesn't take the others with it. */
    static List<Rule> in(IExtensionRegistry registry) {
        List<Rule> rules = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            try {
                rules.add((Rule) element.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException broken) {
                CommonPlugin.INSTANCE.log(broken);
            }
        }
        return rules;
    }
}
