/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.recovery.UnreadableModel;

/** A model whose file is broken. */
class UnreadableModelTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @Test
    void isRestoredFromBeforeTheLastSaveAndTheBrokenFileStaysBesideIt() throws Exception {
        try (OpenProject project = new OpenProject("broken")) {
            IFile file = project.example("grant-service");
            byte[] good = Files.readAllBytes(path(file));
            PolkuEditor before = project.edit(file);
            RecoveryTest.rename(before, "Saved once more");
            before.doSave(null);
            page.closeEditor(before, false);
            project.file(file.getName(), "<half a mod");

            UnreadableModel shown = open(file);
            assertThat(said(shown)).anyMatch(text -> text.contains("grant-service.polku can't be read"));
            assertThat(Widgets.all(page.getWorkbenchWindow().getShell(), Table.class).stream().filter(Table::isVisible)
                    .map(table -> table.getItem(0).getText(2))).anyMatch(text -> text.contains("3 journeys"));
            Screenshot.take("unreadable");
            press("Restore the Earlier Version");

            Events.until("the editor", () -> page.getActiveEditor() instanceof PolkuEditor);
            assertThat(Files.readAllBytes(path(file))).isEqualTo(good);
            assertThat(Files.readString(path(file).resolveSibling("grant-service.polku.unreadable"))).isEqualTo("<half a mod");
            assertThat(page.getEditorReferences()).hasSize(1);
        }
    }

    @Test
    void withoutAnEarlierVersionSaysSoAndOpensOnceItIsMended() throws Exception {
        try (OpenProject project = new OpenProject("never-saved")) {
            String good = Files.readString(Path.of("../../examples/online-shop/online-shop.polku"));
            IFile file = project.file("online-shop.polku", "");
            UnreadableModel shown = open(file);
            assertThat(said(shown)).anyMatch(text -> text.startsWith("There is no earlier version"));
            Screenshot.take("unreadable-alone");
            project.file("online-shop.polku", good);
            press("Try Again");
            Events.until("the editor", () -> page.getActiveEditor() instanceof PolkuEditor);
        }
    }

    private UnreadableModel open(IFile file) throws Exception {
        IDE.openEditor(page, file);
        Events.until("why it can't be read", () -> page.getActiveEditor() instanceof UnreadableModel);
        return (UnreadableModel) page.getActiveEditor();
    }

    private static Path path(IFile file) {
        return file.getLocation().toPath();
    }

    private List<String> said(UnreadableModel editor) {
        return Widgets.all(editor.getSite().getShell(), Label.class).stream().map(Label::getText).toList();
    }

    private void press(String text) {
        Widgets.all(page.getWorkbenchWindow().getShell(), Button.class).stream()
                .filter(one -> one.getText().replace("&", "").equals(text)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        Events.settle();
    }
}
