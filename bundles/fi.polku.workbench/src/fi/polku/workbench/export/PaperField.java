/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.paper.PageSize;
import fi.polku.workbench.ScreenTexts;

/** Chooses a size of paper from a list, or types one; or none. */
final class PaperField {

    private static final ScreenTexts TEXTS = new ScreenTexts(PaperField.class);

    private final String none;
    private final Combo combo;

    /**
     * @param parent has a grid of three columns
     * @param none what no paper at all is called
     */
    PaperField(Composite parent, String label, String none, List<String> sizes, Runnable changed) {
        this.none = none;
        new Label(parent, SWT.NONE).setText(label);
        combo = new Combo(parent, SWT.DROP_DOWN);
        List<String> items = new ArrayList<>(List.of(none));
        items.addAll(sizes);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(combo);
    }

    Combo control() {
        return combo;
    }

    boolean isNone() {
        return combo.getText().equals(none);
    }

    /** Empty for none, and for what is no size. */
    Optional<PageSize> size() {
        return PageSize.of(combo.getText().replace(" ", ""));
    }

    Optional<String> complaint() {
        return isNone() || size().isPresent() ? Optional.empty()
                : Optional.of(TEXTS.get("paper.unknown", combo.getText()));
    }

    /** What is typed or chosen, the same in every language; empty for none. */
    String chosen() {
        return isNone() ? "" : combo.getText();
    }

    void choose(String chosen) {
        combo.setText(chosen == null || chosen.isEmpty() ? none : chosen);
    }
}
