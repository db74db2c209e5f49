/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check of a project that somebody stops. */
class CancelledBuildTest {

    private static final String[] MODELS = {"grant-service", "online-shop", "grand-hotel"};

    @BeforeEach
    void onlyWhenAsked() throws CoreException {
        buildAutomatically(false);
    }

    @AfterEach
    void asUsual() throws CoreException {
        buildAutomatically(true);
    }

    @Test
    void tellsAllOfAModelOrNothingAndTheNextOneTellsAll() throws Exception {
        try (OpenProject opened = new OpenProject("stopped")) {
            IProject project = opened.project();
            List<IFile> files = new ArrayList<>();
            for (String model : MODELS) {
                files.add(opened.example(model));
            }
            project.build(IncrementalProjectBuilder.FULL_BUILD, null);
            List<Integer> all = counts(files);
            assertThat(all).doesNotContain(0);

            project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
            assertThat(counts(files)).containsOnly(0);
            assertThatThrownBy(() -> project.build(IncrementalProjectBuilder.FULL_BUILD, new StoppedAfterTheFirst()))
                    .isInstanceOf(OperationCanceledException.class);
            List<Integer> some = counts(files);
            assertThat(some).isNotEqualTo(all);
            for (int i = 0; i < files.size(); i++) {
                assertThat(some.get(i)).as(files.get(i).getName()).isIn(0, all.get(i));
            }

            project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
            assertThat(counts(files)).isEqualTo(all);
        }
    }

    private static List<Integer> counts(List<IFile> files) {
        return files.stream().map(file -> OpenProject.problems(file).size()).toList();
    }

    private static void buildAutomatically(boolean automatically) throws CoreException {
        IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(automatically);
        ResourcesPlugin.getWorkspace().setDescription(description);
    }

    /** Somebody presses Cancel when the first model is looked at. */
    private static final class StoppedAfterTheFirst extends NullProgressMonitor {

        @Override
        public void subTask(String name) {
            if (name.endsWith(".polku")) {
                setCanceled(true);
            }
        }
    }
}
