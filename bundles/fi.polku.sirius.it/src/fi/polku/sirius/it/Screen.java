/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.it;

import org.eclipse.swt.widgets.Display;

/** The screen, whose events are handled by the thread of the tests. */
final class Screen {

    private static final int PAUSE = 20;
    private static final int QUIET = 10;
    private static final long LONGEST = 3_000_000_000L;

    private Screen() {
    }

    /** Until nothing has happened for a while: Sirius draws and refreshes in steps. Something blinks on some screens. */
    static void settle() {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LONGEST;
        for (int quiet = 0; quiet < QUIET && System.nanoTime() < end;) {
            if (display.readAndDispatch()) {
                quiet = 0;
            } else {
                quiet++;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
