/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * A person with a mouse and a keyboard: what they do reaches the Studio through the display, as any real input does.
 * Tests run on the user interface's own thread, so that everything here lets it work while time passes.
 */
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Display display = Display.getCurrent();

    /** Skips the test on a machine where nobody can press a key. */
    Person() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "xdotool")));
        assumeTrue(there, "xdotool is missing, which moves the mouse and presses keys");
    }

    /** @param area where to click, in the middle, as the control counts */
    void clicks(Control control, Rectangle area) {
        Point at = middle(control, area);
        does("mousemove", number(at.x), number(at.y), "sleep", "0.1", "click", "1");
    }

    /** @param area as {@link #clicks} has it */
    void doubleClicks(Control control, Rectangle area) {
        Point at = middle(control, area);
        does("mousemove", number(at.x), number(at.y), "sleep", "0.1", "click", "--repeat", "2", "--delay", "60", "1");
    }

    /** @param from as the control counts, as {@code to} */
    void drags(Control control, Point from, Point to) {
        Point start = control.toDisplay(from);
        Point end = control.toDisplay(to);
        Point half = new Point((start.x + end.x) / 2, (start.y + end.y) / 2);
        does("mousemove", number(start.x), number(start.y), "sleep", "0.1", "mousedown", "1", "sleep", "0.1",
                "mousemove", number(half.x), number(half.y), "sleep", "0.1",
                "mousemove", number(end.x), number(end.y), "sleep", "0.1", "mouseup", "1");
    }

    /** @param keys as in {@code "ctrl+z"}, {@code "F2"}, {@code "Return"} */
    void presses(String... keys) {
        does(Stream.concat(Stream.of("key", "--clearmodifiers"), Stream.of(keys)).toArray(String[]::new));
    }

    void types(String text) {
        does("type", "--delay", "20", text);
    }

    /** Fails the test when it doesn't become true for half a minute. */
    void sees(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail("never saw " + what);
            }
            letWork();
        }
    }

    /** @param input commands of xdotool */
    void does(String... input) {
        try {
            Process hands = new ProcessBuilder(Stream.concat(Stream.of("xdotool"), Stream.of(input)).toList())
                    .redirectErrorStream(true).start();
            while (hands.isAlive()) {
                letWork();
            }
            if (hands.exitValue() != 0) {
                fail(List.of(input) + ": " + new String(hands.getInputStream().readAllBytes()));
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    private void letWork() {
        if (!display.readAndDispatch()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(e);
            }
        }
    }

    private static Point middle(Control control, Rectangle area) {
        return control.toDisplay(area.x + area.width / 2, area.y + area.height / 2);
    }

    /** A place on the screen as its hardware counts it, which on a fine screen has several dots for a point. */
    static String number(int points) {
        return Integer.toString(points * Display.getCurrent().getPrimaryMonitor().getZoom() / 100);
    }
}
