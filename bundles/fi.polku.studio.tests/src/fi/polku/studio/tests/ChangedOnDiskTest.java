/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static fi.polku.studio.tests.RecoveryTest.rename;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IFileEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;

/** A file that others change, delete or move while it is open. */
class ChangedOnDiskTest {

    @TempDir
    Path folder;

    @Test
    void isLoadedAgainWithWhatIsSelectedWhenNothingIsUnsaved() throws Exception {
        try (OpenProject project = new OpenProject("reload")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            Touchpoint touchpoint = Touchpoints.of(editor.document().model().getJourneys().get(0)).get(1);
            editor.reveal(touchpoint);
            theyRename(file, "Theirs");
            Events.until("theirs", () -> "Theirs".equals(editor.document().model().getName()));

            assertThat(editor.isDirty()).isFalse();
            GraphicalViewer viewer = (GraphicalViewer) editor.diagrams().get(0).getAdapter(GraphicalViewer.class);
            assertThat((List<?>) viewer.getSelectedEditParts()).singleElement()
                    .satisfies(part -> assertThat(((DiagramElement) part).element()).isSameAs(touchpoint));
            rename(editor, "Mine");
            editor.doSave(null);
            assertThat(nameIn(file)).isEqualTo("Mine");
        }
    }

    @Test
    void isReplacedOnlyWhenItsUserSaysSo() throws Exception {
        try (OpenProject project = new OpenProject("mine"); Answer mine = Answer.with("Keep Mine")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            rename(editor, "Mine");
            theyRename(file, "Theirs");
            mine.given();

            assertThat(editor.isDirty()).isTrue();
            assertThat(editor.document().model().getName()).isEqualTo("Mine");
            assertThat(nameIn(file)).isEqualTo("Theirs");
            editor.doSave(null);
            assertThat(nameIn(file)).isEqualTo("Mine");
            assertThat(Files.readString(ModelStore.former(editor.document().file()))).contains("Theirs");
        }
    }

    @Test
    void isLoadedWhenItsUserSaysSoAndUndoBringsBackMine() throws Exception {
        try (OpenProject project = new OpenProject("theirs"); Answer theirs = Answer.with("Load Theirs")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            rename(editor, "Mine");
            theyRename(file, "Theirs");
            theirs.given();
            Events.until("theirs", () -> "Theirs".equals(editor.document().model().getName()));

            assertThat(editor.isDirty()).isFalse();
            editor.document().stack().undo();
            assertThat(editor.document().model().getName()).isEqualTo("Mine");
            assertThat(editor.isDirty()).isTrue();
        }
    }

    @Test
    void leavesBothWhenMineIsSavedUnderAnotherName() throws Exception {
        try (OpenProject project = new OpenProject("both"); Answer answers = Answer.with("Save Mine As…", "OK")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            rename(editor, "Mine");
            answers.typing("mine.polku");
            theyRename(file, "Theirs");
            answers.given();
            Events.until("saved", () -> !editor.isDirty());

            IFile other = ((IFileEditorInput) editor.getEditorInput()).getFile();
            assertThat(other.getName()).isEqualTo("mine.polku");
            assertThat(editor.getTitle()).isEqualTo("mine.polku");
            assertThat(nameIn(other)).isEqualTo("Mine");
            assertThat(nameIn(file)).isEqualTo("Theirs");
        }
    }

    @Test
    void isNotOverwrittenBySavingBeforeItsChangeWasNoticed() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder); Answer answers = Answer.with("Keep Mine")) {
            rename(open.editor(), "Mine");
            theyRename(open.file(), "Theirs");
            open.editor().doSave(null);

            answers.given();
            assertThat(ModelStore.load(open.file()).model().getName()).isEqualTo("Mine");
            assertThat(open.editor().isDirty()).isFalse();
        }
    }

    @Test
    void thatIsGoneIsToldAndSavedAgainInItsPlace() throws Exception {
        try (OpenProject project = new OpenProject("gone"); Answer keep = Answer.with("Keep It Open")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            Files.delete(file.getLocation().toPath());
            file.refreshLocal(1, null);
            keep.given();

            assertThat(editor.isDirty()).isTrue();
            editor.doSave(null);
            assertThat(file.exists()).isTrue();
            assertThat(editor.isDirty()).isFalse();
        }
    }

    @Test
    void thatIsRenamedInTheWorkspaceIsFollowed() throws Exception {
        try (OpenProject project = new OpenProject("renamed")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            rename(editor, "Before");
            editor.doSave(null);
            rename(editor, "Mine");
            file.move(file.getFullPath().removeLastSegments(1).append("other.polku"), true, null);
            Events.until("its new name", () -> editor.getTitle().equals("other.polku"));

            assertThat(editor.isDirty()).isTrue();
            assertThat(ModelStore.former(editor.document().file())).as("the former version came along").exists();
            assertThat(ModelStore.former(file.getLocation().toPath())).doesNotExist();
            editor.doSave(null);
            assertThat(nameIn(project.project().getFile("other.polku"))).isEqualTo("Mine");
            assertThat(file.getLocation().toFile()).doesNotExist();
        }
    }

    @Test
    void thatCantBeReadAnyMoreLeavesWhatIsOpenWhole() throws Exception {
        try (OpenProject project = new OpenProject("broken"); Answer answers = Answer.with("Keep It Open", "Replace the File")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            String name = editor.document().model().getName();
            project.file("grant-service.polku", "<<<<<<< mine");
            Events.until("a question", () -> answers.titles().size() == 1);
            editor.doSave(null);
            answers.given();
            assertThat(nameIn(file)).isEqualTo(name);
        }
    }

    private static void theyRename(IFile file, String name) throws Exception {
        theyRename(file.getLocation().toPath(), name);
        file.refreshLocal(1, null);
    }

    private static void theyRename(Path file, String name) throws IOException {
        LoadedModel theirs = ModelStore.load(file);
        theirs.model().setName(name);
        ModelStore.save(theirs);
    }

    private static String nameIn(IFile file) throws IOException {
        return ModelStore.load(file.getLocation().toPath()).model().getName();
    }
}
