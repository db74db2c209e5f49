/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window that keeps whoever opens it until it is closed: is looked at once it is there, and closed. */
final class Question {

    /** In milliseconds. */
    private static final int SEEN = 500;

    private final Display display = Display.getCurrent();
    private final List<Shell> before = List.of(display.getShells());
    private final Consumer<Shell> look;
    private boolean isOpened;
    private boolean isAsked;
    private AssertionError failure;

    private Question(Consumer<Shell> look) {
        this.look = look;
    }

    /** @return whether a window has opened */
    static boolean lookedAt(Runnable open, Consumer<Shell> look) {
        Question question = new Question(look);
        question.display.timerExec(SEEN, question::await);
        open.run();
        question.isOpened = true;
        if (question.failure != null) {
            throw question.failure;
        }
        return question.isAsked;
    }

    private void await() {
        List<Shell> asked = Stream.of(display.getShells()).filter(shell -> shell.isVisible() && !before.contains(shell)).toList();
        if (!asked.isEmpty()) {
            isAsked = true;
            try {
                look.accept(asked.get(0));
            } catch (AssertionError e) {
                // Whoever keeps the window open would swallow it.
                failure = e;
            }
            close(asked);
        } else if (!isOpened) {
            display.timerExec(SEEN, this::await);
        }
    }

    /** What a window is still busy with may keep it open. */
    private void close(List<Shell> asked) {
        List<Shell> open = asked.stream().filter(shell -> !shell.isDisposed()).toList();
        if (!open.isEmpty()) {
            open.forEach(Shell::close);
            display.timerExec(SEEN, () -> close(open));
        }
    }
}
