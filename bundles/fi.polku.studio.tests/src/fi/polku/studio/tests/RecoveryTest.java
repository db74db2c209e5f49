/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.RecoveryJournal;
import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.part.Commands;
import fi.polku.workbench.recovery.Recovery;

/** Unsaved changes, and former versions. */
class RecoveryTest {

    private final RecoveryJournal journal = new RecoveryJournal(Recovery.folder());

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        for (UnsavedChanges changes : journal.copies()) {
            journal.discard(changes.copy());
        }
    }

    @Test
    void areKeptWhileSomebodyEditsAndForgottenWhenTheyAreSaved() throws Exception {
        try (OpenProject project = new OpenProject("autosave")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            rename(editor, "Half done");
            Events.until("a copy", () -> !copies().isEmpty());

            assertThat(copies()).singleElement().satisfies(changes -> {
                assertThat(changes.file()).isEqualTo(file.getLocation().toPath());
                assertThat(changes.model().model().getName()).isEqualTo("Half done");
            });
            assertThat(ModelStore.load(file.getLocation().toPath()).model().getName()).isNotEqualTo("Half done");

            editor.doSave(null);
            assertThat(copies()).isEmpty();
        }
    }

    @Test
    void areForgottenWhenTheyAreUndoneOrClosedWithoutSaving() throws Exception {
        try (OpenProject project = new OpenProject("closing")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            rename(editor, "Half done");
            Events.until("a copy", () -> !copies().isEmpty());
            editor.document().stack().undo();
            assertThat(copies()).isEmpty();

            editor.document().stack().redo();
            Events.until("a copy again", () -> !copies().isEmpty());
            editor.getSite().getPage().closeEditor(editor, false);
            assertThat(copies()).isEmpty();
        }
    }

    @Test
    void ofACrashAreRestoredAndUndoLeadsBackToTheFile() throws Exception {
        try (OpenProject project = new OpenProject("crash"); Answer restore = Answer.with("Restore")) {
            IFile file = project.example("grant-service");
            Path left = leaveBehind(journal, file, "Half done");
            PolkuEditor editor = project.edit(file);
            restore.given();

            Events.until("the changes", () -> "Half done".equals(editor.document().model().getName()));
            assertThat(editor.isDirty()).isTrue();
            assertThat(copies()).as("kept as this editor's").singleElement()
                    .satisfies(changes -> assertThat(changes.copy()).isNotEqualTo(left));
            Screenshot.take("restored");
            editor.document().stack().undo();
            assertThat(editor.isDirty()).isFalse();
            assertThat(editor.document().content()).isEqualTo(file.getContents().readAllBytes());
        }
    }

    @Test
    void ofACrashAreOfferedAgainWhenTheirUserDecidesLaterAndGoneWhenDiscarded() throws Exception {
        try (OpenProject project = new OpenProject("later"); Answer answers = Answer.with("Decide Later", "Discard")) {
            IFile file = project.example("grant-service");
            leaveBehind(journal, file, "Half done");
            PolkuEditor editor = project.edit(file);
            Events.until("a question", () -> answers.titles().size() == 1);
            assertThat(editor.isDirty()).isFalse();
            assertThat(copies()).hasSize(1);
            editor.getSite().getPage().closeEditor(editor, false);

            PolkuEditor again = project.edit(file);
            answers.given();
            Events.until("nothing left behind", () -> copies().isEmpty());
            assertThat(again.isDirty()).isFalse();
        }
    }

    @Test
    void anEarlierVersionIsRestoredAndThatCanBeUndone() throws Exception {
        try (OpenProject project = new OpenProject("earlier"); Answer restore = Answer.with("Restore")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            String before = editor.document().model().getName();
            rename(editor, "Something else");
            editor.doSave(null);
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand("fi.polku.workbench.restoreVersion", null);

            assertThat(restore.titles()).containsExactly("Restore Earlier Version");
            assertThat(editor.document().model().getName()).isEqualTo(before);
            assertThat(editor.isDirty()).isTrue();
            editor.document().stack().undo();
            assertThat(editor.document().model().getName()).isEqualTo("Something else");
            assertThat(editor.isDirty()).isFalse();
        }
    }

    @Test
    void whereNothingWasSavedBeforeThatIsSaid() throws Exception {
        try (OpenProject project = new OpenProject("first")) {
            project.edit(project.example("grant-service"));
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            assertThat(Question.lookedAt(() -> Commands.run(window, "fi.polku.workbench.restoreVersion"), shell -> {
                Screenshot.take("no-earlier-version");
                assertThat(shell.getDefaultButton().isFocusControl()).isTrue();
                assertThat(Widgets.all(shell, Button.class)).as("nothing but OK").hasSize(1);
            })).isTrue();
        }
    }

    @Test
    void everyVersionThatWasSavedInTheWorkspaceCanBeRestored() throws Exception {
        try (OpenProject project = new OpenProject("history"); Answer restore = Answer.with("Restore")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            for (String name : List.of("First", "Second", "Third")) {
                rename(editor, name);
                editor.doSave(null);
            }
            restore.choosing(1);
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand("fi.polku.workbench.restoreVersion", null);
            assertThat(editor.document().model().getName()).isEqualTo("First");
        }
    }

    @Test
    void versionsOfALargeModelAreKeptInTheWorkspaceToo() throws Exception {
        try (OpenProject project = new OpenProject("large")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            for (String name : List.of("First", "Second")) {
                editor.document().execute(SetCommand.create(editor.getEditingDomain(), editor.document().model(),
                        Literals.ELEMENT__DESCRIPTION, name + "x".repeat(2_000_000)));
                editor.doSave(null);
            }
            assertThat(file.getHistory(null)[0].getContents().readAllBytes()).hasSizeGreaterThan(2_000_000);
        }
    }

    private List<UnsavedChanges> copies() {
        try {
            return journal.copies();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void rename(PolkuEditor editor, String name) {
        editor.document().execute(SetCommand.create(editor.getEditingDomain(), editor.document().model(),
                Literals.ELEMENT__NAME, name));
    }

    /** As an editor does that never gets to its end. */
    static Path leaveBehind(RecoveryJournal journal, IFile file, String name) throws IOException {
        LoadedModel model = ModelStore.load(file.getLocation().toPath());
        model.model().setName(name);
        Path copy = journal.next();
        journal.keep(copy, new UnsavedChanges(copy, Instant.now(), model.file(), ModelStore.bytes(model)));
        return copy;
    }
}
