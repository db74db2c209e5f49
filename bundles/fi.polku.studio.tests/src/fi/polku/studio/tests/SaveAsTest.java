/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static fi.polku.studio.tests.RecoveryTest.rename;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.store.ModelStore;

/** A model that is saved under another name, which gets the ending of models when it has another one. */
class SaveAsTest {

    @Test
    void asksBeforeTheFileWithTheEndingIsReplaced() throws Exception {
        try (OpenProject project = new OpenProject("replace")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            IFile other = project.file("other.v2.polku", "");
            rename(editor, "Mine");
            saveAs(editor, "other.v2", "OK", "Choose Another Name", "Cancel");
            assertThat(other.getLocation().toPath()).isEmptyFile();
            assertThat(editor.isDirty()).isTrue();

            saveAs(editor, "other.v2", "OK", "Replace");
            assertThat(ModelStore.load(other.getLocation().toPath()).model().getName()).isEqualTo("Mine");
            assertThat(editor.document().file()).isEqualTo(other.getLocation().toPath());
            assertThat(editor.isDirty()).isFalse();
        }
    }

    @Test
    void asksBeforeANameWithAnotherEndingGetsThatOfModelsAsWell() throws Exception {
        try (OpenProject project = new OpenProject("ending")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            saveAs(editor, "plan.txt", "OK", "Save");
            assertThat(editor.document().file()).hasFileName("plan.txt.polku").exists();

            saveAs(editor, "plan", "OK");
            assertThat(editor.document().file()).hasFileName("plan.polku").exists();
        }
    }

    /** @param buttons of the windows that are shown, one after the other */
    private static void saveAs(PolkuEditor editor, String name, String... buttons) {
        try (Answer answers = Answer.with(buttons)) {
            answers.typing(name);
            editor.doSaveAs();
            answers.given();
        }
    }
}
