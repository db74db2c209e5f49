/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;

import fi.polku.survey.AnswerFiles;
import fi.polku.workbench.part.ModelChoice;
import fi.polku.workbench.part.ModelFile;

/** Files of answers among those that are selected, in the workspace or as paths. */
public final class SelectedAnswers {

    private SelectedAnswers() {
    }

    /** @return files from outside the workspace, as if they were selected */
    public static IStructuredSelection of(String... files) {
        return new StructuredSelection(Stream.of(files).map(Path::of).toList());
    }

    /** @return the files of answers in a selection, in its order */
    public static List<Path> in(IStructuredSelection selection) {
        return Arrays.stream(selection.toArray()).map(SelectedAnswers::path).flatMap(Optional::stream)
                .filter(AnswerFiles::isNamedSo).toList();
    }

    private static Optional<Path> path(Object selected) {
        return selected instanceof Path path ? Optional.of(path)
                : file(selected).map(IFile::getLocation).map(location -> location.toPath());
    }

    private static Optional<IFile> file(Object selected) {
        return Optional.ofNullable(Adapters.adapt(selected, IFile.class));
    }

    /** Those in the project of the selected answers first; as they are when a model is selected, too. */
    static List<ModelChoice> near(IStructuredSelection selection, List<ModelChoice> models) {
        Optional<IProject> project = file(selection.getFirstElement()).filter(file -> !ModelFile.is(file))
                .map(IFile::getProject);
        return Stream.concat(models.stream().filter(model -> isIn(model, project)),
                models.stream().filter(model -> !isIn(model, project))).toList();
    }

    private static boolean isIn(ModelChoice model, Optional<IProject> project) {
        return model.file() != null && project.filter(model.file().getProject()::equals).isPresent();
    }
}
