/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.welcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import fi.polku.diagram.canvas.ScreenImage;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.raster.ScenePainter;
import fi.polku.picture.scene.Scene;
import fi.polku.store.ModelStore;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.create.Example;

/** An example on the welcome page: its first journey as a small picture, its name, and a line about it. */
final class ExampleCard {

    private static final ScreenTexts TEXTS = new ScreenTexts(ExampleCard.class);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private final Example example;
    private final Canvas picture;
    private final Display display;
    private Image image;

    ExampleCard(Composite parent, Example example, Runnable open) {
        this.example = example;
        Composite card = new Composite(parent, SWT.NONE);
        card.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(card);
        picture = new Canvas(card, SWT.NO_FOCUS);
        display = picture.getDisplay();
        picture.setCursor(display.getSystemCursor(SWT.CURSOR_HAND));
        picture.addListener(SWT.MouseUp, event -> open.run());
        picture.addListener(SWT.Paint, event -> {
            if (image != null) {
                event.gc.drawImage(image, 0, 0);
            }
        });
        Job drawing = Job.createSystem(example.name(), (ICoreRunnable) this::draw);
        picture.addListener(SWT.Dispose, event -> {
            drawing.cancel();
            dispose();
        });
        GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(picture);
        Link name = new Link(card, SWT.NONE);
        name.setText("<a>" + TEXTS.get("example." + example.name()) + "</a>");
        name.addListener(SWT.Selection, event -> open.run());
        Label line = new Label(card, SWT.WRAP);
        line.setText(TEXTS.get("example." + example.name() + ".line"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(line);
        drawing.schedule();
    }

    private void draw(IProgressMonitor monitor) {
        try {
            ExperienceModel model = ModelStore.version(Path.of(example.name() + ".polku"), example.content()).model();
            Scene scene = JourneyMap.of(model.getJourneys().get(0), new PictureOptions(ScreenTexts.language(), List.of()));
            ScenePainter painter = new ScenePainter(scene);
            double scale = Math.max(WIDTH / scene.width(), HEIGHT / scene.height());
            if (!monitor.isCanceled()) {
                display.asyncExec(() -> show(painter, scale));
            }
        } catch (IOException e) {
            ILog.of(ExampleCard.class).error(e.getLocalizedMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            // The program may be ending, too, and take away what this stands on.
            if (!monitor.isCanceled()) {
                throw e;
            }
        }
    }

    private void show(ScenePainter painter, double scale) {
        if (!picture.isDisposed()) {
            image = new Image(display, (int percent) -> ScreenImage.of(painter, scale * percent / 100, 0, 0,
                    WIDTH * percent / 100, HEIGHT * percent / 100));
            picture.redraw();
        }
    }

    private void dispose() {
        if (image != null) {
            image.dispose();
        }
    }
}
