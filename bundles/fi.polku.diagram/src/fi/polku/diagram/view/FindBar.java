/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.action.Selected;
import fi.polku.diagram.edit.Typing;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/** Jumps to what is called as one types; Return to the next such thing, Shift+Return back, Escape closes. */
final class FindBar {

    private static final Texts TEXTS = new Texts(FindBar.class);
    private static final int WIDTH = 260;

    private final Composite bar;
    private final Text text;
    private final Label count;
    private final Supplier<Selected> selected;
    private final Locale language;

    FindBar(Composite parent, Supplier<Selected> selected, Locale language, Typing typing) {
        this.selected = selected;
        this.language = language;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).applyTo(bar);
        text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(TEXTS.get(language, "find.message"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        button("find.previous", -1);
        button("find.next", 1);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        Button close = new Button(bar, SWT.PUSH | SWT.FLAT);
        close.setText(TEXTS.get(language, "find.close"));
        close.addListener(SWT.Selection, event -> hide());
        text.addListener(SWT.Modify, event -> jump(0));
        text.addListener(SWT.KeyDown, this::keyDown);
        bar.addListener(SWT.Traverse, this::traversed);
        typing.leaveAlone(text);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    private void button(String key, int step) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(TEXTS.get(language, key));
        button.addListener(SWT.Selection, event -> jump(step));
    }

    void show() {
        exclude(false);
        text.setFocus();
        text.selectAll();
    }

    private void hide() {
        exclude(true);
        selected.get().viewer().getControl().setFocus();
    }

    private void exclude(boolean hidden) {
        ((GridData) bar.getLayoutData()).exclude = hidden;
        bar.setVisible(!hidden);
        bar.getParent().layout();
    }

    /** Esc closes the bar from wherever in it the keys are. */
    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            hide();
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            jump((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        }
    }

    /** @param step 0 stays where one is if that fits, else it is how many further */
    private void jump(int step) {
        List<Element> found = found();
        int now = found.indexOf(selected.get().element());
        if (found.isEmpty()) {
            count.setText(text.getText().isBlank() ? "" : TEXTS.get(language, "find.nothing"));
            return;
        }
        int next = now < 0 ? 0 : Math.floorMod(now + step, found.size());
        selected.get().select(found.get(next));
        count.setText(TEXTS.get(language, "find.count", next + 1, found.size()));
    }

    private List<Element> found() {
        String wanted = text.getText().strip().toLowerCase(language);
        Labels labels = Labels.in(language);
        return wanted.isEmpty() ? List.of() : selected.get().diagram().elements()
                .filter(element -> labels.name(element).toLowerCase(language).contains(wanted)).distinct().toList();
    }
}
