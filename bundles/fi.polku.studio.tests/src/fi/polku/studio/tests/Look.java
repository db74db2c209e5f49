/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Another language or theme than usual, for as long as it is open. */
final class Look implements AutoCloseable {

    private final Locale language = Locale.getDefault(Locale.Category.DISPLAY);
    private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    private final String theme = themes.getActiveTheme().getId();

    static Look finnish() {
        Look look = new Look();
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("fi"));
        return look;
    }

    static Look dark() {
        Look look = new Look();
        look.themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
        Events.settle();
        return look;
    }

    @Override
    public void close() {
        Locale.setDefault(Locale.Category.DISPLAY, language);
        if (!theme.equals(themes.getActiveTheme().getId())) {
            themes.setTheme(theme, false);
        }
        Events.settle();
    }
}
