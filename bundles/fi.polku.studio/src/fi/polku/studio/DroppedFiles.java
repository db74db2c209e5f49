/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;

import fi.polku.workbench.part.ModelFile;
import fi.polku.workbench.survey.AnswersWizard;
import fi.polku.workbench.survey.SelectedAnswers;
import fi.polku.workbench.welcome.Welcome;

/** What is dropped where editors are: models are opened, survey answers are imported into the open one. */
final class DroppedFiles extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    DroppedFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            Stream.of(files).filter(ModelFile::isCalledSo).map(Path::of).forEach(model -> Welcome.giveWayTo(model, window));
            List<Path> answers = SelectedAnswers.in(SelectedAnswers.of(files));
            if (!answers.isEmpty()) {
                AnswersWizard.open(window, answers);
            }
        }
    }
}
