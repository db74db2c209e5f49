/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import fi.polku.picture.chart.ChartOptions;
import fi.polku.picture.scene.Scene;

/** Shows a chart, drawn anew for the room that there is, in the colours of the window. */
public final class ChartCanvas {

    private final PictureCanvas canvas;
    private final Locale language;
    private Function<ChartOptions, Scene> chart;

    /**
     * Shows nothing yet.
     *
     * @param language language of the chart's words
     */
    public ChartCanvas(Composite parent, Locale language) {
        this.language = language;
        canvas = new PictureCanvas(parent, PictureCanvas.Fit.PAGE);
        canvas.addListener(SWT.Resize, event -> draw());
    }

    /** @return what shows the chart */
    public Control control() {
        return canvas;
    }

    /** @param drawn draws what is shown from now on */
    public void show(Function<ChartOptions, Scene> drawn) {
        chart = drawn;
        draw();
    }

    private void draw() {
        Rectangle room = canvas.getClientArea();
        if (chart == null || room.isEmpty()) {
            return;
        }
        Scene drawn = draw(room.width, room.height);
        // A chart that needs more height is shown smaller, so that it may be wider.
        canvas.show(drawn.height() > room.height ? draw(room.width * drawn.height() / room.height, drawn.height()) : drawn);
    }

    private Scene draw(double width, double height) {
        return chart.apply(new ChartOptions(width, height, language, Ink.of(canvas.getShell())));
    }
}
