/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.edit.Labels;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.PlannedEmotion;
import fi.polku.survey.PlannedFigure;
import fi.polku.survey.RejectFile;
import fi.polku.survey.mapping.MappingFile;
import fi.polku.workbench.ScreenTexts;

/** Puts what was planned into an open model, writes what belongs beside the answers, and tells what was done. */
final class AnswersImport {

    private static final ScreenTexts TEXTS = new ScreenTexts(AnswersImport.class);

    private final ModelDocument document;
    private final ImportPlan plan;
    private final Draft draft;
    private final List<String> told = new ArrayList<>();
    private boolean isComplete = true;

    AnswersImport(ModelDocument document, ImportPlan plan, Draft draft) {
        this.document = document;
        this.plan = plan;
        this.draft = draft;
    }

    /** @param savesMapping whether what the columns mean is kept beside the answers */
    void carryOut(boolean savesMapping) {
        if (plan.isNothing()) {
            told.add(TEXTS.get(plan.figures().isEmpty() && plan.emotions().isEmpty() ? "done.none" : "done.known"));
        } else {
            document.execute(plan.command(document.domain()));
            told.add(TEXTS.get("done", plan.figures().stream().filter(AnswersImport::isNew).count(),
                    plan.emotions().stream().filter(emotion -> !emotion.isUnchanged()).map(PlannedEmotion::touchpoint)
                            .distinct().count(),
                    Labels.in(ScreenTexts.language()).name(document.model())));
        }
        Path answers = draft.files().get(0);
        if (plan.rejects().number() > 0) {
            Path rejects = RejectFile.beside(answers);
            write(rejects, TEXTS.get("done.rejects", plan.rejects().rows(), plan.rejects().answers(), rejects.getFileName()),
                    () -> RejectFile.write(plan.rejects(), rejects, ScreenTexts.language()));
        }
        Path mapping = MappingFile.of(answers);
        String text = MappingFile.text(draft.mapping());
        if (savesMapping && !says(mapping, text)) {
            write(mapping, TEXTS.get("done.mapping", mapping.getFileName()), () -> Files.writeString(mapping, text));
        }
    }

    private static boolean isNew(PlannedFigure figure) {
        return figure.status() != PlannedFigure.Status.UNCHANGED;
    }

    private static boolean says(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).equals(text);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What writes a file. */
    private interface Writing {

        void run() throws IOException;
    }

    private void write(Path file, String done, Writing writing) {
        try {
            writing.run();
            told.add(done);
            for (IFile inWorkspace : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                inWorkspace.refreshLocal(IResource.DEPTH_ZERO, null);
            }
        } catch (IOException e) {
            isComplete = false;
            told.add(TEXTS.get("done.unwritten", file, AnswersProblem.message(e)));
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    /** @return whether all that should be written was written */
    boolean isComplete() {
        return isComplete;
    }

    /** @return what was done, in sentences */
    String result() {
        return String.join("\n\n", told);
    }
}
