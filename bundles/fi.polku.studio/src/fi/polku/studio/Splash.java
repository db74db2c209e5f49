/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture that a person looks at until the first window is there. Eclipse's own needs a native launcher, which the
 * Studio does without.
 */
final class Splash {

    private final Shell shell;
    private final Image image;

    private Splash(Display display) {
        image = ImageDescriptor.createFromURL(Splash.class.getResource("/icons/splash.svg")).createImage(display);
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setBackgroundImage(image);
        Rectangle size = image.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2, size.width,
                size.height);
        shell.open();
    }

    /** @return the splash, painted already */
    static Splash open(Display display) {
        var splash = new Splash(display);
        splash.shell.update();
        while (display.readAndDispatch()) {
            // the workbench won't dispatch events for a while
        }
        return splash;
    }

    /** Does nothing the second time. */
    void close() {
        shell.dispose();
        image.dispose();
    }
}
