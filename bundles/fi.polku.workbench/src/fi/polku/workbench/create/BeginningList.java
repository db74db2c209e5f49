/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.workbench.ScreenTexts;

/** Offers what a model can begin with: a list, and what the chosen one holds. */
final class BeginningList {

    private static final int ROWS = 8;

    private final TableViewer list;
    private final Label description;

    /**
     * @param first what is chosen to begin with, one of the choices
     * @param chosen is run when another one has been chosen
     */
    BeginningList(Composite parent, String label, List<? extends Beginning> choices, Beginning first, Runnable chosen) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(label);
        list = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        int height = list.getTable().getItemHeight() * Math.min(ROWS, choices.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, height).applyTo(list.getTable());
        Locale language = ScreenTexts.language();
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(choice -> ((Beginning) choice).title(language)));
        description = new Label(area, SWT.WRAP);
        int lines = description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3;
        GridDataFactory.fillDefaults().grab(true, false).hint(400, lines).applyTo(description);
        list.setInput(choices);
        list.addSelectionChangedListener(event -> {
            description.setText(chosen().description(language));
            chosen.run();
        });
        list.setSelection(new StructuredSelection(first), true);
    }

    Beginning chosen() {
        return (Beginning) list.getStructuredSelection().getFirstElement();
    }
}
