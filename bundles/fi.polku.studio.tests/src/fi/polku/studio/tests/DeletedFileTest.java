/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static fi.polku.studio.tests.RecoveryTest.rename;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.store.ModelStore;

/** A file that is deleted in the Project Explorer while it is open. */
class DeletedFileTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @Test
    void withUnsavedChangesStaysOpenWhenItsUserSaysSoAndIsSavedAgainInItsPlace() throws Exception {
        try (OpenProject project = new OpenProject("deleted"); Answer answers = Answer.with("OK", "Keep It Open")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            rename(editor, "Unsaved");
            delete(file);
            answers.given();

            assertThat(answers.titles()).containsExactly("Delete Resources", "File not found");
            assertThat(page.getEditors()).containsExactly(editor);
            assertThat(editor.isDirty()).isTrue();
            editor.doSave(null);
            assertThat(ModelStore.load(file.getLocation().toPath()).model().getName()).isEqualTo("Unsaved");
            assertThat(file.exists()).isTrue();
            assertThat(editor.isDirty()).isFalse();

            rename(editor, "Unsaved again");
            Answer.with("OK", "Close");
            delete(file);
            Events.until("no editor", () -> page.getEditors().length == 0);
        }
    }

    @Test
    void withoutUnsavedChangesIsClosedWithoutAQuestion() throws Exception {
        try (OpenProject project = new OpenProject("deleted-clean"); Answer answers = Answer.with("OK", "Keep It Open")) {
            IFile file = project.example("grant-service");
            project.edit(file);
            delete(file);

            Events.until("no editor", () -> page.getEditors().length == 0);
            assertThat(answers.titles()).containsExactly("Delete Resources");
        }
    }

    @Test
    void ofAClosedProjectIsOpenNoMoreWhenTheStudioStartsAgain() throws Exception {
        try (OpenProject project = new OpenProject("closed")) {
            IFile file = project.example("grant-service");
            project.project().close(null);
            // As the workbench opens again what was open when it was closed.
            page.openEditor(new FileEditorInput(file), PolkuEditor.ID);
            Events.until("no editor", () -> page.getEditorReferences().length == 0);
            project.project().open(null);
        }
    }

    private void delete(IFile file) throws Exception {
        ProjectExplorer explorer = (ProjectExplorer) page.showView(ProjectExplorer.VIEW_ID);
        explorer.selectReveal(new StructuredSelection(file));
        Events.settle();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_DELETE, null);
        Events.settle();
    }
}
