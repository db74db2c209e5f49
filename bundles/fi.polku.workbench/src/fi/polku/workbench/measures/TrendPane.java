/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.measures;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.canvas.ChartCanvas;
import fi.polku.picture.chart.TrendChart;
import fi.polku.workbench.ScreenTexts;

/** How the chosen measure has come about, as a chart that fills the room, and what to bear in mind about it. */
final class TrendPane {

    private final ChartCanvas chart;
    private final Label cautions;

    TrendPane(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        chart = new ChartCanvas(area, ScreenTexts.language());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
        cautions = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(cautions);
    }

    void show(Optional<MeasureRow> chosen) {
        String text = chosen.map(MeasureRow::cautions).orElse("");
        cautions.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(text.isEmpty()).applyTo(cautions);
        cautions.setVisible(!text.isEmpty());
        cautions.getParent().layout();
        chart.control().setVisible(chosen.isPresent());
        chosen.ifPresent(row -> chart.show(options -> TrendChart.of(row.placed().trend(), options)));
    }
}
