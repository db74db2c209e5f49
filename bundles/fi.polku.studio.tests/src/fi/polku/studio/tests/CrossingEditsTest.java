/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.command.Delete;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.form.FormTab;
import fi.polku.diagram.outline.ModelOutline;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.Filter;
import fi.polku.store.ModelStore;

/** What is begun in one place and ended, taken back or saved in another. */
class CrossingEditsTest {

    @TempDir
    Path folder;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Hand hand = new Hand();

    private static Touchpoint touchpoint(OpenModel open, int index) {
        return Touchpoints.of(open.model().getJourneys().get(0)).get(index);
    }

    @Test
    void whatIsTypedInTheMatrixIsTakenBackInTheDiagramAndDoneAgainInTheForm() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            Touchpoint reads = touchpoint(open, 0);
            open.editor().setActiveEditor(open.editor().matrix());
            Table rows = open.editor().matrix().table().viewer().getTable();
            rows.setFocus();
            hand.key("Home");
            hand.type("Hears");
            hand.key("Return");
            assertThat(reads.getName()).isEqualTo("Hears");

            DiagramPage diagram = open.diagram(0);
            diagram.setFocus();
            assertThat(diagram.diagram().partOf(reads).orElseThrow().group().title()).contains("Hears");
            hand.key("ctrl+z");
            assertThat(reads.getName()).isEqualTo("Reads");
            assertThat(diagram.diagram().partOf(reads).orElseThrow().group().title()).contains("Reads");
            assertThat(open.editor().isDirty()).isFalse();

            open.editor().setActiveEditor(open.editor().form());
            open.editor().form().setFocus();
            hand.key("ctrl+shift+z");
            assertThat(reads.getName()).isEqualTo("Hears");
            assertThat(rows.getItem(0).getText(0)).isEqualTo("Hears");
            assertThat(open.editor().isDirty()).isTrue();
        }
    }

    @Test
    void undoTakesBackFirstWhatIsStillBeingTyped() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            open.set(touchpoint(open, 1), Literals.TOUCHPOINT__GOAL, "An answer");
            open.editor().setActiveEditor(open.editor().form());
            open.editor().form().reveal(touchpoint(open, 0));
            open.editor().form().form().show(FormTab.GENERAL);
            Events.settle();
            Text name = Controls.named(open.editor().form().form().control(), Text.class, "Name");
            hand.click(name);
            hand.key("ctrl+a");
            hand.type("Hears");
            hand.key("ctrl+z");
            assertThat(touchpoint(open, 0).getName()).isEqualTo("Reads");
            assertThat(name.getText()).isEqualTo("Reads");
            assertThat(touchpoint(open, 1).getGoal()).isEqualTo("An answer");
            hand.key("ctrl+shift+z");
            assertThat(touchpoint(open, 0).getName()).isEqualTo("Hears");
            assertThat(name.getText()).isEqualTo("Hears");
        }
    }

    @Test
    void theFirstThatIsTypedCanBeTakenBackWhileItIsTypedInTheProperties() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            PropertySheet view = (PropertySheet) page.showView(IPageLayout.ID_PROP_SHEET);
            open.diagram(0).reveal(touchpoint(open, 0));
            page.activate(open.editor());
            Events.settle();
            Text name = Controls.named(view.getCurrentPage().getControl(), Text.class, "Name");
            page.activate(view);
            name.setFocus();
            hand.key("ctrl+a");
            hand.type("Hears");
            assertThat(open.editor().isDirty()).isTrue();
            hand.key("ctrl+z");
            assertThat(name.getText()).isEqualTo("Reads");
            assertThat(touchpoint(open, 0).getName()).isEqualTo("Reads");
            assertThat(open.editor().isDirty()).isFalse();
            Events.wait(1000);
            assertThat(touchpoint(open, 0).getName()).isEqualTo("Reads");
        }
    }

    @Test
    void aTextGoesWithTheElementThatIsDeletedWhileItIsTyped() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            DiagramPage diagram = open.wholeDiagram(0);
            Touchpoint asks = touchpoint(open, 1);
            diagram.canvas().select(diagram.diagram().partOf(asks).orElseThrow());
            hand.key("F2");
            hand.write("never");
            Control field = Display.getCurrent().getFocusControl();
            open.editor().document().execute(Delete.of(open.editor().getEditingDomain(), List.of(asks)));
            Events.wait(300);
            Screenshot.take("crossing-deleted-while-typed");
            assertThat(field.isDisposed() || !field.isVisible()).isTrue();
            assertThat(diagram.canvas().getControl().isFocusControl()).isTrue();
            hand.key("ctrl+z");
            assertThat(touchpoint(open, 1)).isSameAs(asks);
            assertThat(asks.getName()).isEqualTo("Asks");
            assertThat(open.editor().isDirty()).isFalse();
        }
    }

    @Test
    void aTextThatIsTypedStaysWhileSomethingElseChanges() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            DiagramPage diagram = open.wholeDiagram(0);
            diagram.canvas().select(diagram.diagram().partOf(touchpoint(open, 1)).orElseThrow());
            hand.key("F2");
            hand.write("pho");
            open.editor().document().execute(Delete.of(open.editor().getEditingDomain(), List.of(touchpoint(open, 0))));
            Events.wait(300);
            Screenshot.take("crossing-typed-on");
            hand.type("nes");
            hand.key("Return");
            assertThat(touchpoint(open, 0).getName()).isEqualTo("phones");
            hand.key("ctrl+z");
            assertThat(touchpoint(open, 0).getName()).isEqualTo("Asks");
            hand.key("ctrl+z");
            assertThat(touchpoint(open, 0).getName()).isEqualTo("Reads");
            assertThat(open.editor().isDirty()).isFalse();
        }
    }

    @Test
    void aStageThatAFilterHidesIsRenamedInTheOutline() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            DiagramPage diagram = open.diagram(0);
            diagram.diagram().setOptions(diagram.diagram().options()
                    .only(new Filter(null, Set.of(), Set.of(), Set.of(Phase.CORE))));
            Stage before = open.model().getJourneys().get(0).getStages().get(0);
            ModelOutline outline = (ModelOutline) ((ContentOutline) page.showView(IPageLayout.ID_OUTLINE)).getCurrentPage();
            outline.setFocus();
            outline.tree().select(before);
            Events.settle();
            hand.key("F2");
            hand.write("Ahead");
            hand.key("Return");
            assertThat(before.getName()).isEqualTo("Ahead");
            assertThat(diagram.diagram().partOf(before)).isEmpty();
            hand.key("ctrl+z");
            assertThat(before.getName()).isEqualTo("Before");
            hand.key("ctrl+shift+z");
            diagram.diagram().setOptions(diagram.diagram().options().only(Filter.NONE));
            assertThat(diagram.diagram().partOf(before).orElseThrow().group().title()).contains("Ahead");
            hand.key("F2");
            hand.write("Earlier");
            hand.key("ctrl+s");
            Events.until("it is saved", () -> !open.editor().isDirty());
            assertThat(before.getName()).isEqualTo("Earlier");
        }
    }

    @Test
    void eachOfTwoFilesHasAHistoryOfItsOwn() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (OpenModel one = OpenModel.of(SmallModels.journey(), folder);
                OpenModel two = OpenModel.of(SmallModels.journey(), other)) {
            page.activate(one.editor());
            DiagramPage from = one.diagram(0);
            from.setFocus();
            from.canvas().select(from.diagram().partOf(touchpoint(one, 2)).orElseThrow());
            hand.key("ctrl+x");
            assertThat(Touchpoints.of(one.model().getJourneys().get(0))).hasSize(3);
            page.activate(two.editor());
            DiagramPage to = two.diagram(0);
            to.setFocus();
            to.canvas().select(to.diagram().partOf(touchpoint(two, 0)).orElseThrow());
            hand.key("ctrl+v");
            assertThat(touchpoint(two, 1).getName()).isEqualTo("Waits");
            assertThat(one.editor().isDirty()).isTrue();
            assertThat(two.editor().isDirty()).isTrue();

            hand.key("ctrl+z");
            assertThat(Touchpoints.of(two.model().getJourneys().get(0))).hasSize(4);
            assertThat(two.editor().isDirty()).isFalse();
            assertThat(one.editor().isDirty()).isTrue();
            hand.key("ctrl+z");
            assertThat(Touchpoints.of(one.model().getJourneys().get(0))).hasSize(3);
            page.activate(one.editor());
            hand.key("ctrl+z");
            assertThat(touchpoint(one, 2).getName()).isEqualTo("Waits");
            assertThat(one.editor().isDirty()).isFalse();
            page.activate(two.editor());
            hand.key("ctrl+shift+z");
            assertThat(touchpoint(two, 1).getName()).isEqualTo("Waits");
        }
    }

    @Test
    void isSavedWhileTheWorkspaceIsBusyAndUndoneBeyondTheSavedState() throws Exception {
        try (OpenProject project = new OpenProject("Busy")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            Touchpoint first = Touchpoints.of(editor.document().model().getJourneys().get(0)).get(0);
            String before = first.getName();
            DiagramPage diagram = editor.diagrams().get(0);
            editor.setActiveEditor(diagram);
            diagram.setFocus();
            diagram.canvas().select(diagram.diagram().partOf(first).orElseThrow());
            hand.key("F2");
            hand.write("Hears");
            hand.key("Return");
            Job busy = Job.create("Busy", (ICoreRunnable) monitor -> {
                long end = System.nanoTime() + 2_000_000_000L;
                while (System.nanoTime() < end) {
                    Events.pause();
                }
            });
            busy.setRule(ResourcesPlugin.getWorkspace().getRoot());
            busy.schedule();
            Events.until("it is busy", () -> busy.getState() == Job.RUNNING);
            hand.key("ctrl+s");
            Events.until("it is saved", () -> !editor.isDirty());
            assertThat(ModelStore.load(editor.document().file()).model().getJourneys().get(0).getStages())
                    .anyMatch(stage -> stage.getTouchpoints().stream().anyMatch(one -> "Hears".equals(one.getName())));

            hand.key("ctrl+z");
            assertThat(first.getName()).isEqualTo(before);
            assertThat(editor.isDirty()).isTrue();
            hand.key("ctrl+shift+z");
            assertThat(editor.isDirty()).isFalse();
            hand.key("ctrl+z");
            hand.key("F2");
            hand.write("Learns");
            hand.key("Return");
            assertThat(editor.isDirty()).isTrue();
            hand.key("ctrl+z");
            assertThat(editor.isDirty()).isTrue();
        }
    }
}
