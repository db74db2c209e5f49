/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

import fi.polku.rules.Preset;
import fi.polku.rules.Settings;
import fi.polku.workbench.StudioPreferences;
import fi.polku.workbench.preference.ProjectRules;
import fi.polku.workbench.problems.PolkuNature;

/** Makes a Polku project. */
public final class NewProject extends WorkspaceModifyOperation {

    private final IProject project;
    private final URI folder;

    /**
     * @param project opened if it is there already
     * @param folder where its files are; null for a folder of its own in the workspace
     */
    public NewProject(IProject project, URI folder) {
        super(project.getWorkspace().getRoot());
        this.project = project;
        this.folder = folder;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, project.getName(), 3);
        if (!project.exists()) {
            IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
            description.setLocationURI(folder);
            project.create(description, progress.split(1));
        }
        project.open(progress.split(1));
        if (StudioPreferences.newProjectPreset() != Preset.RECOMMENDED) {
            decideRules(new Settings(StudioPreferences.newProjectPreset(), Map.of()));
        }
        PolkuNature.addTo(project, progress.split(1));
    }

    private void decideRules(Settings settings) throws CoreException {
        try {
            new ProjectRules(project).write(settings);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }
}
