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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.viewers.IStructuredSelection;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.workbench.part.ModelChoice;

/** Files of answers among those of the workspace. */
final class AnswerFiles {

    private static final List<String> ENDINGS = fi.polku.survey.AnswerFiles.ENDINGS;

    /** All of them, for a dialog. */
    static final String FILTER = ENDINGS.stream().map(ending -> "*." + ending).collect(Collectors.joining(";"));

    private AnswerFiles() {
    }

    static List<Path> in(IStructuredSelection selection) {
        return files(selection).map(IResource::getLocation).filter(Objects::nonNull).map(path -> path.toPath()).toList();
    }

    private static Stream<IFile> files(IStructuredSelection selection) {
        return Arrays.stream(selection.toArray()).map(one -> Adapters.adapt(one, IFile.class)).filter(Objects::nonNull)
                .filter(file -> file.getFileExtension() != null
                        && ENDINGS.contains(file.getFileExtension().toLowerCase(Locale.ROOT)));
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

    /** Where a model lives. */
    static Optional<Path> folder(ExperienceModel model) {
        Resource resource = model.eResource();
        return Optional.ofNullable(resource).map(Resource::getURI).filter(URI::isFile)
                .map(uri -> Path.of(uri.toFileString()).getParent());
    }
}
