/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;

import fi.polku.survey.AnswerFiles;
import fi.polku.workbench.part.ModelChoice;

/** Files of answers among those that are selected in the workspace. */
final class SelectedAnswers {

    private SelectedAnswers() {
    }

    static List<Path> in(IStructuredSelection selection) {
        return files(selection).map(IResource::getLocation).filter(Objects::nonNull).map(path -> path.toPath()).toList();
    }

    private static Stream<IFile> files(IStructuredSelection selection) {
        return Arrays.stream(selection.toArray()).map(one -> Adapters.adapt(one, IFile.class)).filter(Objects::nonNull)
                .filter(file -> file.getFileExtension() != null
                        && AnswerFiles.ENDINGS.contains(file.getFileExtension().toLowerCase(Locale.ROOT)));
    }

    /** Those in the project of the selected answers first; otherwise as they are. */
    static List<ModelChoice> near(IStructuredSelection selection, List<ModelChoice> models) {
        Optional<IProject> project = files(selection).findFirst().map(IFile::getProject);
        return Stream.concat(models.stream().filter(model -> isIn(model, project)),
                models.stream().filter(model -> !isIn(model, project))).toList();
    }

    private static boolean isIn(ModelChoice model, Optional<IProject> project) {
        return model.file() != null && project.filter(model.file().getProject()::equals).isPresent();
    }
}
