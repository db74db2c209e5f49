/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.firstjourney;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;

import fi.polku.workbench.ScreenTexts;

/** "My first journey in ten minutes": steps to tick off, each with a button that begins it. */
public final class FirstJourneyView extends ViewPart {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.firstJourney";

    private static final ScreenTexts TEXTS = new ScreenTexts(FirstJourneyView.class);
    private static final int MARGIN = 12;

    private final Progress progress = new Progress();
    private final List<StepRow> rows = new ArrayList<>();
    private ScrolledComposite scrolled;
    private Composite page;
    private ProgressBar bar;
    private Label done;

    /** Opens it beside what else is open. */
    public static void open(IWorkbenchWindow window) {
        new Workplace(window).show(ID);
    }

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setShowFocusedControl(true);
        page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        Label intro = new Label(page, SWT.WRAP);
        intro.setText(TEXTS.get("intro"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(intro);
        done = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN / 2).applyTo(done);
        bar = new ProgressBar(page, SWT.HORIZONTAL);
        bar.setMaximum(Step.values().length);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (Step step : Step.values()) {
            rows.add(new StepRow(page, step, this::begin, this::tick));
        }
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> {
            layOut();
            showFromTheTop();
        });
        show();
    }

    private void begin(Step step) {
        if (step.begin(new Workplace(getSite().getWorkbenchWindow()))) {
            tick(step, true);
        }
    }

    private void tick(Step step, boolean isDone) {
        progress.set(step, isDone);
        if (!scrolled.isDisposed()) {
            show();
        }
    }

    private void show() {
        rows.forEach(row -> row.show(progress.isDone(row.step())));
        done.setText(TEXTS.get("done", progress.count(), rows.size()));
        bar.setSelection(progress.count());
        layOut();
    }

    private void layOut() {
        page.layout(true, true);
        scrolled.setMinHeight(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    /** As much of the beginning as leaves what has the focus in sight. */
    private void showFromTheTop() {
        scrolled.setOrigin(0, 0);
        Control focus = scrolled.getDisplay().getFocusControl();
        if (focus != null && rows.stream().anyMatch(row -> row.contains(focus))) {
            scrolled.showControl(focus);
        }
    }

    @Override
    public void setFocus() {
        rows.stream().filter(row -> !progress.isDone(row.step())).findFirst().orElse(rows.get(0)).setFocus();
    }
}
