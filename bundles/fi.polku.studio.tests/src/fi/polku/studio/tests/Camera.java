/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Takes pictures of a tour through the Studio, into {@code target/screenshots/tour}. Tours are run by hand, each alone:
 * {@code -Dtest=TourOfScreens}, for Finnish with {@code -Dstudio.language=fi}, for the dark theme with
 * {@code -Dstudio.theme=dark}, and with {@code GDK_SCALE=2} on a screen of twice as many dots. They want {@code import} of
 * ImageMagick, which sees every dot of such a screen; SWT sees every other one.
 */
final class Camera {

    private static final int SEEN = 500;

    private final String theme = System.getProperty("studio.theme");
    private final Hand hand = new Hand();

    Camera() {
        // As the product's org.eclipse.e4.ui.swt.gtk does; other tests don't wait until GTK has changed everything.
        OS.setDarkThemePreferred(isDark());
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_" + theme, false);
        Events.wait(SEEN);
    }

    static boolean isDark() {
        return "dark".equals(System.getProperty("studio.theme"));
    }

    void take(String name) {
        Events.wait(SEEN);
        String language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        Path file = Path.of("target/screenshots/tour", language + "-" + theme + "-" + name + ".png");
        try {
            Files.createDirectories(file.getParent());
            new ProcessBuilder("import", "-window", "root", file.toString()).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Of a dialog, which is closed again. */
    void dialog(String name, PreferenceDialog dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        Events.wait(300);
        take(name);
        dialog.close();
    }

    /** Of a window that keeps whoever opens it until it is closed, once it is there. */
    void question(String name, Runnable open) {
        Question.lookedAt(open, shell -> take(name));
        Events.wait(2 * SEEN);
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
}
