/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import fi.polku.workbench.ScreenTexts;

/** One of several choices, in a box that opens. What is typed within a second goes to the choice that begins so. */
final class ChoiceCombo<T> {

    private static final int PAUSE = 1000;

    private final Label label;
    private final Combo combo;
    private List<Choice<T>> choices = List.of();
    private String typed = "";
    private int last;

    /**
     * @param label what is chosen, with the letter that leads there
     * @param changed takes what was chosen by hand
     */
    ChoiceCombo(Composite parent, String label, Consumer<T> changed) {
        this.label = new Label(parent, SWT.NONE);
        this.label.setText(label);
        combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(190, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.accept(choices.get(combo.getSelectionIndex()).value()));
        combo.addListener(SWT.KeyDown, this::type);
    }

    /** Offers these, and shows the one that is chosen; the first one when it isn't among them. */
    void show(List<Choice<T>> now, T chosen) {
        if (!now.equals(choices)) {
            choices = now;
            combo.setItems(now.stream().map(Choice::label).toArray(String[]::new));
        }
        combo.select(IntStream.range(0, now.size()).filter(i -> Objects.equals(now.get(i).value(), chosen)).findFirst()
                .orElse(0));
        combo.setToolTipText(combo.getText());
    }

    void call(String name) {
        label.setText(name);
    }

    void enable(boolean isOfUse) {
        label.setEnabled(isOfUse);
        combo.setEnabled(isOfUse);
    }

    private void type(Event event) {
        boolean goesOn = event.time - last < PAUSE && !typed.isEmpty();
        if (!Character.isLetterOrDigit(event.character) && !(goesOn && event.character == ' ')
                || (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        event.doit = false;
        last = event.time;
        typed = (goesOn ? typed : "") + Character.toLowerCase(event.character);
        // A letter again goes on to the next one, two letters stay where both fit.
        int from = Math.max(0, combo.getSelectionIndex() + (typed.length() == 1 ? 1 : 0));
        IntStream.range(0, choices.size()).map(step -> (from + step) % choices.size()).filter(this::begins).findFirst()
                .ifPresent(index -> {
                    combo.select(index);
                    combo.notifyListeners(SWT.Selection, new Event());
                });
    }

    private boolean begins(int index) {
        Locale language = ScreenTexts.language();
        return choices.get(index).label().strip().toLowerCase(language).startsWith(typed.toLowerCase(language));
    }
}
