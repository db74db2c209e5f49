/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void withTheNameOfTheModelInTheTitleOfItsWindow(@TempDir Path folder) throws Exception {
        try (OpenModel open = OpenModel.example("grand-hotel", folder)) {
            assertThat(page.getWorkbenchWindow().getShell().getText()).isEqualTo("grand-hotel.polku – Polku Studio");
        }
        assertThat(page.getWorkbenchWindow().getShell().getText()).isEqualTo("Polku Studio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimap", "bookmarks", "markers", "tasks", "resource"})
    void withoutWhatThePlatformHasForThoseWhoWritePrograms(String name) {
        Hand hand = new Hand();
        hand.key("ctrl+3");
        hand.write(name);
        Shell access = Display.getCurrent().getActiveShell();
        try {
            Table found = Widgets.all(access, Table.class).get(0);
            Events.until("help is offered, after all else", () -> Stream.of(found.getItems())
                    .anyMatch(item -> item.getText(1).contains("'" + name + "'")));
            assertThat(found.getItems()).extracting(item -> item.getText(1).toLowerCase(Locale.ROOT))
                    .noneMatch(text -> text.startsWith(name) || text.contains("(" + name + ")"));
        } finally {
            access.close();
        }
    }

    @Test
    void andTellsItsVersion() throws Exception {
        List<String> told = new ArrayList<>();
        Listener shown = event -> Controls.in((Control) event.widget).filter(StyledText.class::isInstance)
                .forEach(text -> told.add(((StyledText) text).getText()));
        Display.getCurrent().addFilter(SWT.Show, shown);
        try (Answer answer = Answer.with("Close")) {
            page.getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand(IWorkbenchCommandConstants.HELP_ABOUT, null);
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, shown);
        }
        assertThat(told).anyMatch(text -> text.contains(
                "Polku Studio " + Platform.getProduct().getDefiningBundle().getVersion()));
    }

    @Test
    void withoutAnErrorInItsLog() throws IOException {
        Path log = Platform.getLogFileLocation().toPath();
        assertThat(Files.exists(log) ? Files.readString(log) : "").doesNotContain("!ENTRY");
    }
}
