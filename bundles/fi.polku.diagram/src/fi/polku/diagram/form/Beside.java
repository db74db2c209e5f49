/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where a small window stands beside what it is about: below it or, where the screen has no room for that, above. */
public final class Beside {

    private Beside() {
    }

    /**
     * @param what stands on the screen already
     * @param size of the small window
     * @param gap between the two
     * @param screen where there is room
     * @return where the small window stands, as the screen counts
     */
    public static Rectangle place(Rectangle what, Point size, int gap, Rectangle screen) {
        int below = what.y + what.height + gap;
        int y = below + size.y <= screen.y + screen.height ? below : Math.max(screen.y, what.y - gap - size.y);
        return new Rectangle(Math.max(screen.x, Math.min(what.x, screen.x + screen.width - size.x)), y, size.x, size.y);
    }
}
