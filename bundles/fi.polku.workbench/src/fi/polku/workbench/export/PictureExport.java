/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

import fi.polku.paper.stamp.ExportFolder;
import fi.polku.workbench.ScreenTexts;

/** Draws and writes pictures, file by file. What can't be written doesn't keep the others from being written. */
final class PictureExport implements IRunnableWithProgress {

    private static final ScreenTexts TEXTS = new ScreenTexts(PictureExport.class);

    private final ExportPlan plan;
    private final List<Path> written = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    PictureExport(ExportPlan plan) {
        this.plan = plan;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InterruptedException {
        List<ExportPlan.Planned> files = plan.files();
        SubMonitor progress = SubMonitor.convert(monitor, TEXTS.get("exporting"), files.size());
        try {
            ExportFolder folder = ExportFolder.open(plan.folder(), plan.fingerprint());
            try {
                for (ExportPlan.Planned file : files) {
                    progress.subTask(file.file().getFileName().toString());
                    write(folder, file);
                    progress.split(1);
                }
            } finally {
                folder.remember();
            }
        } catch (OperationCanceledException canceled) {
            throw new InterruptedException();
        } catch (IOException noFolder) {
            complaints.add(TEXTS.get("failed", plan.folder(), ExportProblem.message(noFolder)));
        }
    }

    private void write(ExportFolder folder, ExportPlan.Planned planned) {
        try {
            folder.write(planned.format(), planned.part(), plan.settings());
            written.add(planned.file());
        } catch (IOException e) {
            complaints.add(TEXTS.get("failed", planned.file(), ExportProblem.message(e)));
        }
    }

    /** @return the files that are there now, those included that would have come out the same */
    List<Path> written() {
        return written;
    }

    /** @return what couldn't be written, and why; a line for each */
    List<String> complaints() {
        return complaints;
    }
}
