/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.Locale;

/** Another language than usual, for as long as it is open. */
final class Look implements AutoCloseable {

    private final Locale language = Locale.getDefault(Locale.Category.DISPLAY);

    static Look finnish() {
        Look look = new Look();
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("fi"));
        return look;
    }

    @Override
    public void close() {
        Locale.setDefault(Locale.Category.DISPLAY, language);
        Events.settle();
    }
}
