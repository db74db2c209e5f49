/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Answers the next questions that the Studio asks in windows of their own, one button each; all of them have to be asked. */
final class Answer implements AutoCloseable {

    private final Display display = Display.getCurrent();
    private final Listener asked = this::asked;
    private final Deque<String> buttons;
    private final List<String> titles = new ArrayList<>();
    private String text;
    private int line;

    private Answer(List<String> buttons) {
        this.buttons = new ArrayDeque<>(buttons);
        display.addFilter(SWT.Show, asked);
        Stream.of(display.getShells()).forEach(this::mayAsk);
    }

    /** @param buttons texts of the buttons to press, without their mnemonics */
    static Answer with(String... buttons) {
        return new Answer(List.of(buttons));
    }

    /** Types a text into the last field of each window that has one. */
    void typing(String typed) {
        text = typed;
    }

    /** Chooses a line, from 0, of the table in each window that has one. */
    void choosing(int wanted) {
        line = wanted;
    }

    /** @return titles of the windows that were answered */
    List<String> titles() {
        return titles;
    }

    private void asked(Event event) {
        if (event.widget instanceof Shell shell) {
            mayAsk(shell);
        }
    }

    private void mayAsk(Shell shell) {
        if (shell.getParent() != null) {
            display.asyncExec(() -> answer(shell));
        }
    }

    private void answer(Shell shell) {
        if (!shell.isDisposed() && !buttons.isEmpty()) {
            String wanted = buttons.peek();
            all(shell, Button.class).filter(one -> one.getText().replace("&", "").equals(wanted)).findFirst().ifPresent(button -> {
                titles.add(shell.getText());
                if (text != null) {
                    all(shell, Text.class).filter(Text::getEditable).reduce((first, last) -> last).ifPresent(field -> field.setText(text));
                }
                all(shell, Table.class).filter(table -> line > 0).forEach(table -> table.setSelection(line));
                Screenshot.take("asked-" + buttons.pop().replace(' ', '-') + "-" + shell.getText().replace(' ', '-'));
                button.notifyListeners(SWT.Selection, new Event());
            });
        }
    }

    private static <T extends Control> Stream<T> all(Control in, Class<T> kind) {
        Stream<T> self = kind.isInstance(in) ? Stream.of(kind.cast(in)) : Stream.empty();
        return in instanceof Composite composite
                ? Stream.concat(self, Stream.of(composite.getChildren()).flatMap(child -> all(child, kind))) : self;
    }

    /** Waits until all questions have been asked. */
    void given() {
        Events.until("questions to answer with " + buttons, buttons::isEmpty);
    }

    @Override
    public void close() {
        display.removeFilter(SWT.Show, asked);
    }
}
