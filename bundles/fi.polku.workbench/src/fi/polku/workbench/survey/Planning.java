/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.survey.ImportOptions;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.SurveyImport;
import fi.polku.survey.mapping.Mapping;
import fi.polku.workbench.ScreenTexts;

/** Counts answers, and finds out what would become of a model. */
final class Planning implements IRunnableWithProgress {

    private static final ScreenTexts TEXTS = new ScreenTexts(Planning.class);
    private static final long TOLD = 10_000;

    private final ExperienceModel model;
    private final Mapping mapping;
    private final List<Path> files;
    private final ImportOptions options;
    private ImportPlan plan;

    Planning(ExperienceModel model, Mapping mapping, List<Path> files, ImportOptions options) {
        this.model = model;
        this.mapping = mapping;
        this.files = files;
        this.options = options;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(TEXTS.get("counting"), IProgressMonitor.UNKNOWN);
        try {
            plan = SurveyImport.plan(model, mapping, files, options, rows -> {
                if (rows % TOLD == 0) {
                    monitor.subTask(TEXTS.get("counted", rows));
                }
                return !monitor.isCanceled();
            });
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
    }

    /** @return what would become of the model; null before it ran to its end */
    ImportPlan plan() {
        return plan;
    }
}
