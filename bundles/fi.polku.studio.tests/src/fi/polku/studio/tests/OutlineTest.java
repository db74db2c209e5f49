/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.outline.ModelOutline;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.tree.TreeDrop;
import fi.polku.diagram.view.FutureTwin;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** The Outline of an open model. */
class OutlineTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();

    private static ModelOutline outline(OpenModel model) throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        ContentOutline view = (ContentOutline) page.showView(IPageLayout.ID_OUTLINE);
        page.activate(model.editor());
        Events.settle();
        return (ModelOutline) view.getCurrentPage();
    }

    private static Object selected(TreeViewer viewer) {
        return ((IStructuredSelection) viewer.getSelection()).getFirstElement();
    }

    @Test
    void selectsWhatIsSelectedInTheDiagramAndTheOtherWayRound() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ModelOutline outline = outline(grant);
            List<Touchpoint> touchpoints = Touchpoints.of(grant.model().getJourneys().get(0));
            grant.diagram(0).reveal(touchpoints.get(1));
            Events.settle();
            assertThat(selected(outline.tree().viewer())).isSameAs(touchpoints.get(1));
            outline.tree().viewer().getTree().setFocus();
            outline.tree().viewer().setSelection(new StructuredSelection(touchpoints.get(4)), true);
            Events.settle();
            var shown = ((IStructuredSelection) grant.diagram(0).getSite().getSelectionProvider().getSelection())
                    .getFirstElement();
            assertThat(((DiagramElement) shown).element()).isSameAs(touchpoints.get(4));
            Screenshot.take("outline");
        }
    }

    @Test
    void leavesWhatHasTheTypedTextInItsName() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ModelOutline outline = outline(grant);
            Text filter = Controls.named(outline.getControl(), Text.class, "Type to find");
            filter.setText("naapurilta");
            Events.settle();
            Screenshot.take("outline-filter");
            assertThat(outline.tree().viewer().getVisibleExpandedElements().length).isPositive();
            assertThat(outline.tree().viewer().testFindItem(Touchpoints.of(grant.model().getJourneys().get(0)).get(0)))
                    .isNotNull();
            assertThat(outline.tree().viewer().testFindItem(grant.model().getMetrics().get(0))).isNull();
        }
    }

    @Test
    void showsWhatIsAddedAndTakenAwayAndRenamed() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ModelOutline outline = outline(grant);
            Touchpoint touchpoint = Touchpoints.of(grant.model().getJourneys().get(0)).get(0);
            outline.tree().select(touchpoint);
            Event delete = new Event();
            delete.keyCode = SWT.DEL;
            outline.tree().viewer().getTree().notifyListeners(SWT.KeyDown, delete);
            Events.settle();
            assertThat(touchpoint.eResource()).isNull();
            assertThat(outline.tree().viewer().testFindItem(touchpoint)).isNull();
            grant.editor().document().stack().undo();
            outline.tree().select(touchpoint);
            assertThat(outline.tree().viewer().testFindItem(touchpoint)).isNotNull();
            outline.setFocus();
            Events.settle();
            outline.tree().rename();
            Text name = (Text) Controls.in(outline.tree().viewer().getTree()).filter(Text.class::isInstance).findFirst()
                    .orElseThrow();
            name.setText("Renamed in place");
            name.notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(touchpoint.getName()).isEqualTo("Renamed in place");
            Events.settle();
            assertThat(outline.tree().viewer().getTree().getSelection()[0].getText()).isEqualTo("Renamed in place");
        }
    }

    @Test
    void itsMenuAddsDuplicatesAndDeletes() throws Exception {
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder)) {
            ModelOutline outline = outline(small);
            Stage service = small.model().getJourneys().get(0).getStages().get(1);
            List<Touchpoint> all = service.getTouchpoints();
            outline.setFocus();
            outline.tree().select(service);
            menu("outline-menu-new", "New", "Touchpoint");
            hand.write("Calls & waits");
            hand.key("Return");
            assertThat(names(all)).containsExactly("Asks", "Waits", "Calls & waits");
            assertThat(selected(outline.tree().viewer())).isSameAs(all.get(2));
            assertThat(outline.tree().viewer().getTree().isFocusControl()).isTrue();

            menu("outline-menu-duplicate", "Duplicate");
            assertThat(names(all)).containsExactly("Asks", "Waits", "Calls & waits", "Calls & waits");
            assertThat(selected(outline.tree().viewer())).isSameAs(all.get(3));
            menu("outline-menu-delete", "Delete");
            assertThat(names(all)).containsExactly("Asks", "Waits", "Calls & waits");
            Screenshot.take("outline-menu-deleted");
            assertThat(selected(outline.tree().viewer())).isSameAs(all.get(2));
            menu("outline-menu-rename", "Rename");
            hand.write("Phones");
            hand.key("Return");
            assertThat(names(all)).containsExactly("Asks", "Waits", "Phones");

            hand.key("ctrl+z");
            hand.key("ctrl+z");
            assertThat(names(all)).containsExactly("Asks", "Waits", "Calls & waits", "Calls & waits");
            hand.key("ctrl+shift+z");
            assertThat(names(all)).containsExactly("Asks", "Waits", "Calls & waits");
            hand.key("ctrl+z");
            hand.key("ctrl+z");
            hand.key("ctrl+z");
            hand.key("ctrl+z");
            assertThat(names(all)).containsExactly("Asks", "Waits");
            assertThat(small.editor().isDirty()).isFalse();
        }
    }

    @Test
    void whatIsAddedWhileNamesAreLookedForIsSeenAndNamed() throws Exception {
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder)) {
            ModelOutline outline = outline(small);
            Stage service = small.model().getJourneys().get(0).getStages().get(1);
            Text filter = Controls.named(outline.getControl(), Text.class, "Type to find");
            hand.click(filter);
            hand.type("serv");
            outline.setFocus();
            outline.tree().select(service);
            menu("outline-menu-filtered", "New", "Touchpoint");
            Screenshot.take("outline-new-filtered");
            hand.write("Calls");
            hand.key("Return");
            assertThat(names(service.getTouchpoints())).containsExactly("Asks", "Waits", "Calls");
            assertThat(selected(outline.tree().viewer())).isSameAs(service.getTouchpoints().get(2));
        }
    }

    private void menu(String picture, String... path) {
        PopupMenus.choosing(hand, () -> hand.key("shift+F10"), picture, path);
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }

    @Test
    void movesByKeysAlone() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ModelOutline outline = outline(grant);
            List<Touchpoint> now = grant.model().getJourneys().get(0).getStages().get(0).getTouchpoints();
            List<Touchpoint> before = List.copyOf(now);
            outline.setFocus();
            outline.tree().select(before.get(0));
            new Hand().key("alt+Down");
            assertThat(now).startsWith(before.get(1), before.get(0));
            grant.editor().document().stack().undo();
            assertThat(now).isEqualTo(before);
        }
    }

    @Test
    void letsThingsBeDroppedWhereTheModelHasRoomForThemOnly() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ModelDocument document = grant.editor().document();
            List<Stage> stages = grant.model().getJourneys().get(0).getStages();
            List<Touchpoint> first = List.copyOf(stages.get(0).getTouchpoints());
            Command behind = TreeDrop.move(document, List.of(first.get(0)), first.get(1), ViewerDropAdapter.LOCATION_AFTER);
            document.execute(behind);
            assertThat(stages.get(0).getTouchpoints()).startsWith(first.get(1), first.get(0));
            document.execute(TreeDrop.move(document, List.of(first.get(0)), stages.get(1), ViewerDropAdapter.LOCATION_ON));
            assertThat(first.get(0).eContainer()).isSameAs(stages.get(1));
            document.stack().undo();
            document.stack().undo();
            assertThat(stages.get(0).getTouchpoints()).isEqualTo(first);
            assertThat(TreeDrop.move(document, List.of(grant.model().getMetrics().get(0)), stages.get(0),
                    ViewerDropAdapter.LOCATION_ON).canExecute()).isFalse();
            assertThat(TreeDrop.move(document, List.of(stages.get(0)), first.get(0), ViewerDropAdapter.LOCATION_ON)
                    .canExecute()).isFalse();
        }
    }

    @Test
    void anOwnerIsDraggedOntoATouchpointAMetricToBeMeasuredThereAndNothingWhereItMeansNothing() throws Exception {
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder)) {
            Metric metric = ExperienceFactory.eINSTANCE.createMetric();
            metric.setName("Ease of asking");
            small.editor().document().execute(AddCommand.create(small.editor().document().domain(), small.model(),
                    Literals.EXPERIENCE_MODEL__METRICS, metric));
            ModelOutline outline = outline(small);
            DiagramPage page = small.diagram(0);
            page.actions().get(PageActions.FIT_WIDTH).run();
            Touchpoint asks = Touchpoints.of(small.model().getJourneys().get(0)).get(1);
            Party advisers = small.model().getParties().get(0);
            AreaPart card = page.diagram().partOf(asks).orElseThrow();

            hand.carry(row(outline, advisers), Hand.middle(card));
            Screenshot.take("outline-drag-owner");
            hand.up();
            Events.until("the owner is there", () -> asks.getOwner() == advisers);

            hand.carry(row(outline, metric), Hand.middle(page.diagram().partOf(asks).orElseThrow()));
            hand.up();
            Events.until("the metric is planned", () -> !asks.getPlans().isEmpty());
            assertThat(asks.getPlans().get(0).getMetric()).isSameAs(metric);
            hand.key("ctrl+z");
            assertThat(asks.getPlans()).isEmpty();

            Stage stage = small.model().getJourneys().get(0).getStages().get(0);
            hand.carry(row(outline, stage), Hand.middle(page.diagram().partOf(asks).orElseThrow()));
            Screenshot.take("outline-drag-refused");
            hand.up();
            Events.wait(300);
            assertThat(small.model().getJourneys().get(0).getStages().get(0)).isSameAs(stage);
            assertThat(asks.getOwner()).isSameAs(advisers);
        }
    }

    /** Where an element stands in the Outline's tree, on the screen. */
    private static Point row(ModelOutline outline, Element element) {
        TreeViewer viewer = outline.tree().viewer();
        viewer.reveal(element);
        Events.settle();
        Rectangle bounds = ((TreeItem) viewer.testFindItem(element)).getBounds();
        return viewer.getTree().toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
    }

    @Test
    void showsTheDiagramInLittleForAsLongAsSomebodyWantsToSeeIt() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ModelOutline outline = outline(grant);
            DiagramPage page = grant.diagram(0);
            Canvas overview = Controls.in(outline.getControl()).filter(it -> it.getClass() == Canvas.class)
                    .map(Canvas.class::cast).filter(Control::isVisible).findFirst().orElseThrow();
            Events.wait(300);
            Screenshot.take("outline-overview");
            FigureCanvas canvas = (FigureCanvas) page.canvas().getControl();
            int before = canvas.getViewport().getViewLocation().x;
            hand.click(overview.toDisplay(overview.getSize().x - 20, 30));
            assertThat(canvas.getViewport().getViewLocation().x).isGreaterThan(before);

            page.twin().show(FutureTwin.View.OVER);
            Events.settle();
            Screenshot.take("outline-overview-over");
            assertThat(overview.isDisposed()).isTrue();
            page.twin().show(FutureTwin.View.ALONE);

            IAction toggle = ((ActionContributionItem) outline.getSite().getActionBars().getToolBarManager().getItems()[0])
                    .getAction();
            toggle.setChecked(false);
            toggle.run();
            assertThat(Controls.in(outline.getControl()).filter(it -> it.getClass() == Canvas.class)).isEmpty();
            toggle.setChecked(true);
            toggle.run();
            grant.editor().setActiveEditor(grant.editor().matrix());
            Events.settle();
            assertThat(Controls.in(outline.getControl()).filter(it -> it.getClass() == Canvas.class)).isEmpty();
        }
    }
}
