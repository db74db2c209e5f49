/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

/** The component through which Eclipse makes the rules known to EMF. Plain Java calls {@link RulesValidator#register()}. */
public final class RulesRegistration {

    /** Registers the rules. */
    public RulesRegistration() {
        RulesValidator.register();
    }
}
