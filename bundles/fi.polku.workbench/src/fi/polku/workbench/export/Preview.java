/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.canvas.PictureCanvas;
import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportOption;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Fitted;
import fi.polku.paper.PageSize;
import fi.polku.picture.scene.Scene;
import fi.polku.workbench.ScreenTexts;

/** A picture on its page as it will be exported, and how large it will be. */
final class Preview {

    private static final ScreenTexts TEXTS = new ScreenTexts(Preview.class);

    private final PictureCanvas canvas;
    private final Label size;

    /** @param parent has a grid, of which the preview takes what room there is */
    Preview(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 320).applyTo(area);
        size = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(size);
        canvas = new PictureCanvas(area, PictureCanvas.Fit.PAGE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    }

    void show(Scene scene, ExportSettings settings, Collection<ExportFormat> formats) {
        Fitted fitted = ExportOption.PAGE.isHeeded(formats) ? Fitted.to(settings, scene) : new Fitted(scene, 1);
        canvas.show(fitted.scene());
        List<String> sizes = new ArrayList<>();
        if (formats.contains(ExportFormat.PNG)) {
            double scale = settings.dpi() / PicturesPage.POINTS_PER_INCH;
            sizes.add(TEXTS.get("size", Math.ceil(fitted.width() * scale), Math.ceil(fitted.height() * scale)));
        }
        if (formats.contains(ExportFormat.PDF)) {
            sizes.add(settings.tiling().flatMap(fitted::cut)
                    .map(cut -> TEXTS.get("sheets", cut.columns() * cut.rows(), cut.columns(), cut.rows()))
                    .orElseGet(() -> TEXTS.get("page", Math.round(fitted.width() / PageSize.MILLIMETRE),
                            Math.round(fitted.height() / PageSize.MILLIMETRE))));
        }
        size.setText(String.join("   ", sizes));
    }
}
