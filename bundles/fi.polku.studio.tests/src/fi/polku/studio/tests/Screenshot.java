/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** The screen as a person sees it, for looking at: {@code target/screenshots/}. */
final class Screenshot {

    /** What has changed is painted at the screen's own pace, and ticks fade in. In milliseconds. */
    private static final int FRAMES = 300;

    private Screenshot() {
    }

    /** Keeps the screen as a file. */
    static void take(String name) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {screen()};
        Path file = Path.of("target/screenshots", name + ".png");
        file.getParent().toFile().mkdirs();
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** @return the dots of the screen, on a fine screen those of each point alike */
    static ImageData screen() {
        Events.wait(FRAMES);
        Display display = Display.getCurrent();
        Image image = new Image(display, display.getBounds().width, display.getBounds().height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData(display.getPrimaryMonitor().getZoom());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
