/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

/** Texts that people write, or don't. */
public final class Words {

    private Words() {
    }

    /** @return whether there is nothing to read */
    public static boolean areMissing(String text) {
        return text == null || text.isBlank();
    }
}
