/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench;

import java.util.List;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import fi.polku.diagram.canvas.ScreenImage;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.raster.ScenePainter;
import fi.polku.picture.scene.Scene;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.store.Templates;

/**
 * Checks a model and paints its picture for nobody, beside the window that has just opened: fonts, rules and classes are there
 * when somebody opens the first editor.
 */
public final class WarmStart implements IStartup {

    private static final int SIDE = 256;

    @Override
    public void earlyStartup() {
        try {
            warm();
        } catch (RuntimeException | LinkageError e) {
            // Who leaves at once takes away what this stands on: fonts, classes. Nobody misses the picture.
            if (!leaving()) {
                throw e;
            }
        }
    }

    private static void warm() {
        ExperienceModel model = Templates.create("journey", ScreenTexts.language());
        List<Finding> findings = new RuleEngine(AvailableRules.all()).check(model);
        PictureOptions options = new PictureOptions(ScreenTexts.language(), findings).forEditing();
        Scene scene = JourneyMap.layout(model.getJourneys().get(0), options).scene();
        double whole = SIDE / Math.max(scene.width(), scene.height());
        ScreenImage.of(new ScenePainter(scene), whole, 0, 0, SIDE, SIDE);
    }

    private static boolean leaving() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return true;
        }
        try {
            // Refused, and only then, while the process ends.
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
