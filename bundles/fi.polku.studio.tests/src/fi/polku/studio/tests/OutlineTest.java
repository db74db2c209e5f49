/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.outline.ModelOutline;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Touchpoint;

/** The Outline of an open model. */
class OutlineTest {

    @TempDir
    Path folder;

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
    void movesWhatIsDraggedAndByKeysAlone() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ModelOutline outline = outline(grant);
            List<Touchpoint> before = List.copyOf(grant.model().getJourneys().get(0).getStages().get(0).getTouchpoints());
            outline.tree().select(before.get(0));
            Hand hand = new Hand();
            hand.drag(place(outline, before.get(0), 0.5), place(outline, before.get(1), 0.95));
            Events.settle();
            List<Touchpoint> now = grant.model().getJourneys().get(0).getStages().get(0).getTouchpoints();
            assertThat(now).startsWith(before.get(1), before.get(0));
            grant.editor().document().stack().undo();
            assertThat(now).isEqualTo(before);
            outline.tree().select(before.get(0));
            outline.tree().viewer().getTree().setFocus();
            hand.key("alt+Down");
            assertThat(now).startsWith(before.get(1), before.get(0));
        }
    }

    private static Point place(ModelOutline outline, Touchpoint touchpoint, double height) {
        Events.settle();
        TreeItem item = (TreeItem) outline.tree().viewer().testFindItem(touchpoint);
        Rectangle bounds = item.getBounds();
        return item.getParent().toDisplay(bounds.x + 20, bounds.y + (int) (height * bounds.height));
    }
}
