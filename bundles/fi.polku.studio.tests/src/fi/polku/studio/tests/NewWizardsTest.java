/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.experience.Language;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.part.Commands;
import fi.polku.workbench.problems.PolkuNature;

/** File &gt; New. */
class NewWizardsTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @Test
    void aNewProjectOpensTheExampleThatWasChosen() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("My journeys");
        try (OpenWizard wizard = new OpenWizard(new NewProjectWizard())) {
            Screenshot.take("new-project");
            assertThat(wizard.error()).isNull();
            assertThat(wizard.canFinish()).isTrue();
            assertThat(wizard.finish()).isTrue();
            assertThat(project.hasNature(PolkuNature.ID)).isTrue();
            PolkuEditor editor = (PolkuEditor) page.getActiveEditor();
            assertThat(editor.document().model().getJourneys()).isNotEmpty();
            Screenshot.take("new-project-opened");
            Events.until("findings of the example", () -> !OpenProject.problems(project).isEmpty());
        } finally {
            page.closeAllEditors(false);
            project.delete(true, true, null);
        }
    }

    @Test
    void aProjectNeedsANameThatIsFree() throws Exception {
        try (OpenProject taken = new OpenProject("taken"); OpenWizard wizard = new OpenWizard(new NewProjectWizard())) {
            Text name = wizard.all(Text.class).get(0);
            name.setText("taken");
            assertThat(wizard.error()).contains("taken");
            assertThat(wizard.canFinish()).isFalse();
            name.setText("");
            assertThat(wizard.error()).isNotBlank();
            name.setText("free");
            assertThat(wizard.error()).isNull();
            assertThat(wizard.canFinish()).isTrue();
        }
    }

    @Test
    void aNewModelSpeaksItsLanguageAndHasItsName() throws Exception {
        try (OpenProject project = new OpenProject("models");
                OpenWizard wizard = new OpenWizard(new NewModelWizard(), project.project())) {
            Screenshot.take("new-model");
            wizard.all(Text.class).get(1).setText("asiointi");
            wizard.all(Text.class).get(2).setText("Asiointi verkossa");
            wizard.all(Combo.class).get(0).select(1);
            assertThat(wizard.finish()).isTrue();
            IFile file = project.project().getFile("asiointi.polku");
            assertThat(file.exists()).isTrue();
            PolkuEditor editor = (PolkuEditor) page.getActiveEditor();
            assertThat(editor.document().model().getName()).isEqualTo("Asiointi verkossa");
            assertThat(editor.document().model().getLanguage()).isEqualTo(Language.FI);
            assertThat(editor.document().model().getJourneys()).hasSize(1);
        }
    }

    @Test
    void aNewModelHasAProjectMadeForItWhereThereIsNone() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("My journeys");
        try (OpenWizard wizard = new OpenWizard(new NewModelWizard())) {
            Screenshot.take("new-model-without-project");
            assertThat(wizard.error()).isNull();
            assertThat(wizard.message()).contains("My journeys");
            assertThat(wizard.all(Button.class)).as("nothing to browse").isEmpty();
            assertThat(wizard.finish()).isTrue();
            assertThat(project.hasNature(PolkuNature.ID)).isTrue();
            assertThat(((PolkuEditor) page.getActiveEditor()).document().file())
                    .isEqualTo(project.getFile("model.polku").getLocation().toPath());
        } finally {
            page.closeAllEditors(false);
            project.delete(true, true, null);
        }
    }

    @Test
    void theNameOfANewModelIsTypedAtOnceAlsoBehindThePageWhereItsWizardIsChosen() throws Exception {
        Hand hand = new Hand();
        try (OpenProject project = new OpenProject("typed")) {
            Runnable choose = () -> Commands.run(page.getWorkbenchWindow(), "org.eclipse.ui.newWizard");
            assertThat(Question.lookedAt(choose, shell -> {
                hand.write("polku");
                Events.wait(1000);
                hand.key("alt+n");
                hand.type("asiointi");
                Screenshot.take("new-model-chosen");
                assertThat(Widgets.all(shell, Text.class)).extracting(Text::getText).contains("asiointi.polku");
            })).isTrue();
        }
    }

    @Test
    void aModelNeedsAFolderAndAFileThatIsFree() throws Exception {
        try (OpenProject project = new OpenProject("folders");
                OpenWizard wizard = new OpenWizard(new NewModelWizard(), project.example("grant-service"))) {
            assertThat(wizard.error()).isNull();
            wizard.all(Text.class).get(1).setText("grant-service");
            assertThat(wizard.error()).contains("grant-service.polku");
            wizard.all(Text.class).get(0).setText("nowhere");
            assertThat(wizard.canFinish()).isFalse();
        }
    }
}
