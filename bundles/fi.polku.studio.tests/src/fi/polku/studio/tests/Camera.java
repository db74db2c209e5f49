/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Takes pictures of a tour through the Studio in one theme, into {@code target/screenshots/tour}; puts the theme back. */
final class Camera implements AutoCloseable {

    private static final int SEEN = 700;

    private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    private final ITheme before = themes.getActiveTheme();
    private final String theme;
    private final Hand hand = new Hand();

    /** @param theme {@code default} or {@code dark} */
    Camera(String theme) {
        this.theme = theme;
        themes.setTheme("org.eclipse.e4.ui.css.theme.e4_" + theme, false);
        Events.wait(SEEN);
    }

    void take(String name) {
        Events.wait(200);
        Screenshot.take("tour/" + Locale.getDefault(Locale.Category.DISPLAY).getLanguage() + "-" + theme + "-" + name);
    }

    /** Of a dialog, which is closed again. */
    void dialog(String name, PreferenceDialog dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        Events.wait(300);
        take(name);
        dialog.close();
    }

    /** Of a window that keeps whoever opens it until it is closed. */
    void question(String name, Runnable open) {
        Display display = Display.getCurrent();
        Shell front = display.getActiveShell();
        display.timerExec(SEEN, () -> {
            take(name);
            Shell asked = display.getActiveShell();
            if (asked != null && asked != front) {
                asked.close();
            }
        });
        open.run();
        Events.wait(SEEN);
    }

    /** Of a menu, which keeps whoever opens it until it is closed. */
    void menu(String name, Runnable open) {
        Display.getCurrent().timerExec(SEEN, () -> {
            take(name);
            hand.key("Escape");
        });
        open.run();
        Events.wait(2 * SEEN);
    }

    @Override
    public void close() {
        themes.setTheme(before, false);
        Events.settle();
    }
}
