/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.problems.ModelProblem;
import fi.polku.workbench.problems.PolkuNature;

/** A Polku project in the workspace of a running Studio; gone with everything in it when closed. */
final class OpenProject implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("../../examples");

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final IProject project;
    private final List<EveryChange> changes = new ArrayList<>();

    OpenProject(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        PolkuNature.addTo(project, null);
    }

    IProject project() {
        return project;
    }

    IFile example(String name) throws IOException, CoreException {
        return file(name + ".polku", Files.readString(EXAMPLES.resolve(name).resolve(name + ".polku")));
    }

    /** The example of the grant service as it would have been three years before. */
    IFile measuredLongAgo() throws IOException, CoreException {
        return file("long-ago.polku", Files.readString(EXAMPLES.resolve("grant-service/grant-service.polku"))
                .replace("\"2026-", "\"2023-").replace("\"2025-", "\"2022-"));
    }

    IFile file(String name, String content) throws CoreException {
        IFile file = project.getFile(name);
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(bytes, true, false, null);
        } else {
            file.create(bytes, true, null);
        }
        return file;
    }

    PolkuEditor edit(IFile file) {
        try {
            PolkuEditor editor = (PolkuEditor) IDE.openEditor(page, file);
            changes.add(new EveryChange(editor.document()));
            Events.settle();
            return editor;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    static List<IMarker> problems(IResource resource) {
        try {
            return Arrays.asList(resource.findMarkers(ModelProblem.TYPE, true, IResource.DEPTH_INFINITE));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    static List<IMarker> problems(IResource resource, String rule) {
        return problems(resource).stream().filter(marker -> rule.equals(marker.getAttribute(ModelProblem.RULE, "")))
                .toList();
    }

    @Override
    public void close() throws CoreException {
        page.closeAllEditors(false);
        Events.settle();
        project.delete(true, true, null);
        Events.settle();
        changes.forEach(EveryChange::isUndoneAndDoneAgain);
    }
}
