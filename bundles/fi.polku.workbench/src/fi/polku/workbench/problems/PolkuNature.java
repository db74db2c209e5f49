/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes a project one whose models are checked whenever they are saved. */
public final class PolkuNature implements IProjectNature {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.nature";

    private IProject project;

    /** Gives the project this nature unless it has it already. */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(ID)) {
            IProjectDescription description = project.getDescription();
            description.setNatureIds(
                    Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID)).toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand builder = description.newCommand();
        builder.setBuilderName(PolkuBuilder.ID);
        description.setBuildSpec(
                Stream.concat(others(description), Stream.of(builder)).toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(others(description).toArray(ICommand[]::new));
        project.setDescription(description, null);
        project.deleteMarkers(ModelProblem.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private static Stream<ICommand> others(IProjectDescription description) {
        return Arrays.stream(description.getBuildSpec())
                .filter(command -> !command.getBuilderName().equals(PolkuBuilder.ID));
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
