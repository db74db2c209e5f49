/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import java.io.File;
import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** What is disabled looks so: icons in every theme, on Linux texts, too, that have been given a colour of their own. */
final class DisabledLook {

    /** A style sheet of GTK's that SWT reads when its display is made. */
    private static final String STYLE = "org.eclipse.swt.internal.gtk.cssFile";

    /** How SWT takes the colour from icons; its standard makes them lighter, in the dark more than those that can be pressed. */
    private static final String ICONS = "org.eclipse.swt.image.disablement";

    private DisabledLook() {
    }

    /** Comes before the display. Leaves alone what somebody chose. */
    static void dim() {
        if (System.getProperty(ICONS) == null) {
            System.setProperty(ICONS, "desaturated");
        }
        if (Platform.WS_GTK.equals(Platform.getWS()) && System.getProperty(STYLE) == null) {
            try {
                URL style = FileLocator.toFileURL(DisabledLook.class.getResource("gtk.css"));
                System.setProperty(STYLE, new File(style.getPath()).getPath());
            } catch (IOException e) {
                ILog.of(DisabledLook.class).warn(e.getLocalizedMessage(), e);
            }
        }
    }
}
