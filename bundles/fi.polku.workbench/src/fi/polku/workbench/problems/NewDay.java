/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;

import fi.polku.workbench.ScreenTexts;

/**
 * Checks the models of all projects anew when a day begins, or on the first start of a day: what has been measured grows
 * stale and deadlines pass without a change in any file.
 */
public final class NewDay extends Job implements IStartup {

    private static final QualifiedName CHECKED = new QualifiedName("fi.polku.workbench", "checkedOn");

    /** Begins when it is scheduled, and schedules itself again for each new day. */
    public NewDay() {
        super(new ScreenTexts(NewDay.class).get("checking"));
        setSystem(true);
    }

    @Override
    public void earlyStartup() {
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                check(project, monitor);
            }
        } catch (CoreException e) {
            return e.getStatus();
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } finally {
            LocalDateTime now = LocalDateTime.now();
            schedule(Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay()).toMillis() + 1);
        }
        return Status.OK_STATUS;
    }

    private static void check(IProject project, IProgressMonitor monitor) throws CoreException {
        String today = LocalDate.now().toString();
        if (project.isAccessible() && project.hasNature(PolkuNature.ID)
                && !today.equals(project.getPersistentProperty(CHECKED))) {
            project.build(IncrementalProjectBuilder.FULL_BUILD, PolkuBuilder.ID, Map.of(), monitor);
            project.setPersistentProperty(CHECKED, today);
        }
    }
}
