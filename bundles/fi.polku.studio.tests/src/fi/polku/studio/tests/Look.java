/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Another language or other colours than usual, for as long as it is open. */
final class Look implements AutoCloseable {

    private final Locale language = Locale.getDefault(Locale.Category.DISPLAY);
    private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    private final ITheme theme = engine.getActiveTheme();

    static Look finnish() {
        Look look = new Look();
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("fi"));
        return look;
    }

    static Look dark() {
        Look look = new Look();
        look.engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
        return look;
    }

    @Override
    public void close() {
        Locale.setDefault(Locale.Category.DISPLAY, language);
        if (engine.getActiveTheme() != theme) {
            engine.setTheme(theme, false);
        }
        Events.settle();
    }
}
