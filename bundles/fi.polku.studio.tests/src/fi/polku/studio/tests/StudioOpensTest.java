/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

import fi.polku.workbench.PolkuPerspective;

class StudioOpensTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @Test
    void withItsOwnPerspective() {
        assertThat(page.getPerspective().getId()).isEqualTo(PolkuPerspective.ID);
    }

    @Test
    void withProjectsOutlinePropertiesAndProblems() {
        assertThat(Arrays.stream(page.getViewReferences()).map(IViewReference::getId)).contains(ProjectExplorer.VIEW_ID,
                IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW);
    }

    @Test
    void withoutAnErrorInItsLog() throws IOException {
        Path log = Platform.getLogFileLocation().toPath();
        assertThat(Files.exists(log) ? Files.readString(log) : "").doesNotContain("!ENTRY");
    }
}
