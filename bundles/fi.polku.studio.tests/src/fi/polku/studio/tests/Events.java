/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the Studio work on while a test waits in its thread. */
final class Events {

    private static final long LONGEST = 30_000_000_000L;

    private Events() {
    }

    /** Until there is nothing to do. */
    static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
        display.update();
    }

    /** Until something is so; fails after half a minute. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Still not: " + what);
            }
            if (!Display.getCurrent().readAndDispatch()) {
                pause();
            }
        }
        settle();
    }

    /** As long as a person waits. */
    static void wait(int milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (System.nanoTime() < end) {
            settle();
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
