/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.workbench.StudioPreferences;
import fi.polku.workbench.firstjourney.FirstJourneyView;

class FirstJourneyTest {

    private static final int STEPS = 9;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        StudioPreferences.store().setToDefault(StudioPreferences.FIRST_JOURNEY);
        FirstJourneyView.open(page.getWorkbenchWindow());
        Events.settle();
    }

    @AfterEach
    void close() throws Exception {
        page.hideView(page.findView(FirstJourneyView.ID));
        StudioPreferences.store().setToDefault(StudioPreferences.FIRST_JOURNEY);
        page.closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Events.settle();
    }

    @Test
    void leadsFromNothingToAPicture() {
        try (Answer answers = Answer.with("Finish", "Finish")) {
            press("New project…");
            press("New model…");
            answers.given();
            assertThat(answers.titles()).hasSize(2);
        }
        assertThat(ResourcesPlugin.getWorkspace().getRoot().getProjects()).hasSize(1);
        assertThat(page.getActiveEditor()).isNotNull();
        Screenshot.take("first-journey");
        assertThat(ticked()).containsExactly("1. Make a project", "2. Make a model");
    }

    @Test
    void aCancelledWizardIsNoStepDone() {
        try (Answer answers = Answer.with("Cancel")) {
            press("New project…");
            answers.given();
        }
        assertThat(ticked()).isEmpty();
    }

    @Test
    void letsTheFirstStageBeNamedAtOnce() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder)) {
            press("Name the first stage");
            Events.settle();
            assertThat(Display.getCurrent().getFocusControl()).isInstanceOf(Text.class);
            assertThat(selected(open.diagram(0)).element()).isInstanceOf(Stage.class);
            assertThat(ticked()).containsExactly("3. Name the stages");
        }
    }

    @Test
    void addsATouchpointThatCanBeNamedAtOnce() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder)) {
            long before = touchpoints(open);
            press("Add a touchpoint");
            assertThat(touchpoints(open)).isEqualTo(before + 1);
            assertThat(Display.getCurrent().getFocusControl()).isInstanceOf(Text.class);
        }
    }

    @Test
    void showsOwnerFeelingsAndProblems() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder)) {
            press("Show the emotion curve");
            assertThat(selected(open.diagram(0)).group().title()).isNotEmpty();
            press("Show the owner");
            assertThat(selected(open.diagram(0)).element()).isInstanceOf(Touchpoint.class);
            assertThat(page.getActivePartReference().getId()).isEqualTo(IPageLayout.ID_PROP_SHEET);
            press("Show the problems");
            assertThat(page.getActivePartReference().getId()).isEqualTo(IPageLayout.ID_PROBLEM_VIEW);
            press("Save the model");
            assertThat(open.editor().isDirty()).isFalse();
        }
    }

    @Test
    void saysThatAJourneyIsMissing() {
        try (Answer answers = Answer.with("OK")) {
            press("Show the owner");
            answers.given();
        }
        assertThat(ticked()).isEmpty();
    }

    @Test
    void remembersWhatIsDoneAndFindsTheNextStepByKeyboard() {
        Button first = ticks().get(0);
        assertThat(Display.getCurrent().getFocusControl()).isSameAs(first);
        Person person = new Person();
        person.presses("space");
        person.sees("the step ticked off", () -> ticked().contains("1. Make a project"));
        page.hideView(page.findView(FirstJourneyView.ID));
        FirstJourneyView.open(page.getWorkbenchWindow());
        Events.settle();
        assertThat(ticked()).containsExactly("1. Make a project");
        assertThat(Display.getCurrent().getFocusControl()).isSameAs(ticks().get(1));
        Screenshot.take("first-journey-second-step");
    }

    private static long touchpoints(OpenModel open) {
        return open.model().getJourneys().get(0).getStages().stream().mapToLong(stage -> stage.getTouchpoints().size()).sum();
    }

    private static DiagramElement selected(DiagramPage diagram) {
        return (DiagramElement) (EditPart) diagram.canvas().getSelectedEditParts().get(0);
    }

    private void press(String text) {
        Button button = Widgets.all(view(), Button.class).stream().filter(one -> one.getText().equals(text)).findFirst()
                .orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
        Events.settle();
    }

    private List<String> ticked() {
        return ticks().stream().filter(Button::getSelection).map(Button::getText).toList();
    }

    private List<Button> ticks() {
        return Widgets.all(view(), Button.class).stream().filter(one -> (one.getStyle() & SWT.CHECK) != 0).toList();
    }

    private Composite view() {
        return Widgets.all(page.getWorkbenchWindow().getShell(), ProgressBar.class).stream()
                .filter(bar -> bar.getMaximum() == STEPS).findFirst().orElseThrow().getParent();
    }
}
