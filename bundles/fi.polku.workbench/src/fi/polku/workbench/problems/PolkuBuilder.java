/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import fi.polku.model.text.Texts;
import fi.polku.rules.config.ConfigurationFile;
import fi.polku.workbench.part.ModelFile;

/**
 * Checks a project's models and keeps their markers: those whose file has changed, and all of them when a model has come or
 * gone, which others may refer to, or when a configuration of the rules has changed.
 */
public final class PolkuBuilder extends IncrementalProjectBuilder {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        List<IFile> files = kind == FULL_BUILD ? all() : changed(getDelta(getProject()));
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        SubMonitor progress =
                SubMonitor.convert(monitor, new Texts(PolkuBuilder.class).get(language, "checking"), files.size());
        ModelCheck check = new ModelCheck(language);
        try {
            for (IFile file : files) {
                progress.subTask(file.getFullPath().makeRelative().toString());
                check.check(file);
                progress.split(1);
            }
        } catch (OperationCanceledException canceled) {
            forgetLastBuiltState();
            throw canceled;
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(ModelProblem.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private List<IFile> all() throws CoreException {
        List<IFile> files = new ArrayList<>();
        getProject().accept(resource -> {
            if (isModel(resource) || isConfiguration(resource)) {
                files.add((IFile) resource);
            }
            return !resource.isDerived();
        });
        return files;
    }

    private List<IFile> changed(IResourceDelta delta) throws CoreException {
        if (delta == null) {
            return all();
        }
        List<IFile> files = new ArrayList<>();
        boolean[] others = {false};
        delta.accept(change -> {
            IResource resource = change.getResource();
            if (isConfiguration(resource) || isModel(resource) && change.getKind() != IResourceDelta.CHANGED) {
                others[0] = true;
            } else if (isModel(resource) && (change.getFlags() & IResourceDelta.CONTENT) != 0) {
                files.add((IFile) resource);
            }
            return !resource.isDerived();
        });
        return others[0] ? all() : files;
    }

    private static boolean isModel(IResource resource) {
        return ModelFile.is(resource) && !resource.isDerived();
    }

    private static boolean isConfiguration(IResource resource) {
        return resource instanceof IFile && resource.getName().equals(ConfigurationFile.NAME);
    }
}
