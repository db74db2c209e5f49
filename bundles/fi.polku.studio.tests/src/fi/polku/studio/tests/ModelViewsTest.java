/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.canvas.PictureCanvas;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.measure.Coverage;
import fi.polku.measure.Coverage.Aspect;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.workbench.coverage.CoverageView;
import fi.polku.workbench.curve.CurveView;

/** Views that follow the editor. */
class ModelViewsTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @TempDir
    Path folder;

    @Test
    void coverageCountsWhatIsThereAndFollowsChanges() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Tree tree = widget(page.showView(CoverageView.ID), Tree.class);
            Events.settle();
            Screenshot.take("coverage");
            Journey journey = grant.model().getJourneys().get(0);
            int owned = Coverage.of(journey).count(Aspect.OWNED);
            TreeItem owner = tree.getItem(0).getItem(0);
            assertThat(owner.getText(0)).isEqualTo("Owner");
            assertThat(owner.getText(1)).startsWith(owned + " of 16");

            Touchpoint touchpoint = Coverage.of(journey).touchpoints().stream().filter(one -> one.getOwner() != null)
                    .findFirst().orElseThrow();
            grant.editor().document().execute(
                    SetCommand.create(grant.editor().getEditingDomain(), touchpoint, Literals.OWNED__OWNER, null));
            Events.settle();
            assertThat(tree.getItem(0).getItem(0).getText(1)).startsWith(owned - 1 + " of 16");
        }
    }

    @Test
    void coverageSelectsInTheEditorWhatLacksSomething() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Tree tree = widget(page.showView(CoverageView.ID), Tree.class);
            Events.settle();
            List<Touchpoint> lacking = Coverage.of(grant.model().getJourneys().get(1)).lacking(Aspect.MEASURED);
            tree.select(tree.getItem(1).getItem(1));
            Event event = new Event();
            event.item = tree.getItem(1).getItem(1);
            tree.notifyListeners(SWT.Selection, event);
            Events.settle();
            Screenshot.take("coverage-selected");
            GraphicalViewer viewer = (GraphicalViewer) grant.editor().diagrams().get(1).getAdapter(GraphicalViewer.class);
            assertThat(viewer.getSelectedEditParts().stream().map(part -> ((DiagramElement) part).element()))
                    .isNotEmpty().isEqualTo(lacking);
        }
    }

    @Test
    void theCurveIsThatOfTheJourneyThatIsChosen() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            IViewPart view = page.showView(CurveView.ID);
            Events.settle();
            Screenshot.take("curve");
            PictureCanvas picture = widget(view, PictureCanvas.class);
            assertThat(picture.scene().title()).isEqualTo(grant.model().getJourneys().get(0).getName());
            Combo journeys = widget(view, Combo.class);
            Widgets.choose(journeys, 1);
            assertThat(picture.scene().title()).isEqualTo(grant.model().getJourneys().get(1).getName());
            grant.diagram(2);
            assertThat(picture.scene().title()).isEqualTo(grant.model().getJourneys().get(2).getName());
        }
    }

    @Test
    void withoutAModelTheySayWhatToDo() throws Exception {
        page.closeAllEditors(false);
        for (String id : List.of(CoverageView.ID, CurveView.ID)) {
            IViewPart view = page.showView(id);
            Events.settle();
            Screenshot.take("empty-" + id);
            assertThat(widget(view, Label.class).isVisible()).isTrue();
            assertThat(widget(view, Label.class).getText()).startsWith("Open a model");
        }
    }

    private static <T extends Control> T widget(IViewPart view, Class<T> kind) {
        return Widgets.all(Widgets.content(view), kind).get(0);
    }
}
