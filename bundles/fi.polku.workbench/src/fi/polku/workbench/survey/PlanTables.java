/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.edit.NamedWidget;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.Reject;
import fi.polku.survey.mapping.Grouping;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.TableColumns;

/** What an import writes, and which rows it leaves out. */
final class PlanTables {

    private static final ScreenTexts TEXTS = new ScreenTexts(PlanTables.class);
    private static final int FIGURES = 9;
    private static final int REJECTS = 4;
    private static final int SHOWN = 1000;

    private final TableViewer figures;
    private final TableColumns<PlanLine> lines;
    private final Text note;
    private final Label leftOut;
    private final TableViewer rejects;

    PlanTables(Composite parent) {
        figures = table(parent, FIGURES);
        lines = new TableColumns<>(figures, TEXTS.get("figures"));
        lines.add(TEXTS.get("figures.metric"), 165, PlanLine::metric);
        lines.add(TEXTS.get("figures.place"), 240, PlanLine::place);
        lines.add(TEXTS.get("figures.time"), 75, PlanLine::time);
        lines.add(TEXTS.get("figures.figure"), 260, PlanLine::figure);
        lines.add(TEXTS.get("figures.happens"), 115, PlanLine::happens);
        note = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        note.setBackground(parent.getBackground());
        note.getAccessible().addAccessibleListener(new NamedWidget(TEXTS.get("note")));
        GridDataFactory.fillDefaults().grab(true, false).hint(700, 3 * note.getLineHeight()).applyTo(note);
        figures.addSelectionChangedListener(event -> note.setText(
                event.getStructuredSelection().getFirstElement() instanceof PlanLine line ? line.note() : ""));
        leftOut = new Label(parent, SWT.NONE);
        leftOut.setText(TEXTS.get("leftOut.rows"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(leftOut);
        rejects = table(parent, REJECTS);
        ((GridData) rejects.getTable().getLayoutData()).grabExcessVerticalSpace = false;
        TableColumns<Reject> rows = new TableColumns<>(rejects, TEXTS.get("rejects"));
        rows.add(TEXTS.get("rejects.file"), 200, reject -> reject.file().getFileName().toString());
        rows.add(TEXTS.get("rejects.line"), 70, reject -> String.valueOf(reject.line()));
        rows.add(TEXTS.get("rejects.reason"), 500, reject -> reject.message(ScreenTexts.language()));
        clear();
    }

    private static TableViewer table(Composite parent, int rows) {
        TableViewer viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(865, rows * viewer.getTable().getItemHeight())
                .applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        return viewer;
    }

    void clear() {
        figures.setInput(List.of());
        note.setText("");
        showRejects(List.of());
    }

    void show(ImportPlan plan, Grouping grouping) {
        List<PlanLine> found = PlanLine.of(plan, grouping);
        figures.setInput(found);
        lines.fit();
        found.stream().findFirst().ifPresent(first -> figures.setSelection(new StructuredSelection(first)));
        showRejects(plan.rejects().kept().stream().limit(SHOWN).toList());
    }

    private void showRejects(List<Reject> rows) {
        rejects.setInput(rows);
        leftOut.setVisible(!rows.isEmpty());
        rejects.getTable().setVisible(!rows.isEmpty());
        ((GridData) leftOut.getLayoutData()).exclude = rows.isEmpty();
        ((GridData) rejects.getTable().getLayoutData()).exclude = rows.isEmpty();
        leftOut.getParent().layout();
    }
}
