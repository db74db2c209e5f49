/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;

/** Which part of a large diagram is in the window. */
class ScrollingTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();

    @Test
    void staysWhereItIsWhenSomethingIsClickedThatIsOnlyPartlyInTheWindow() throws Exception {
        try (OpenModel large = OpenModel.of(SmallModels.journey(60), folder)) {
            DiagramPage page = actualSize(large);
            AreaPart phase = page.diagram().areas().filter(part -> part.area().subject().part()
                    .equals(Literals.STAGE__PHASE.getName())).findFirst().orElseThrow();
            assertThat(phase.getFigure().getBounds().width).isGreaterThan(window(page).width);
            scrollTo(page, phase.getFigure().getBounds().x + 40);
            Point before = at(page);
            Rectangle seen = phase.getFigure().getBounds().getCopy();
            hand.click(Hand.at(phase, before.x + 200, seen.y + seen.height / 2.0));
            Events.until("the phase is selected", () -> page.front().selected().element() == phase.element());
            assertThat(at(page)).isEqualTo(before);
            Screenshot.take("clicked-wide");

            AreaPart cut = page.diagram().areas().filter(part -> part.element() instanceof Touchpoint
                    && part.area().subject().isWhole() && part.getFigure().getBounds().x < at(page).x + window(page).width - 20
                    && part.getFigure().getBounds().right() > at(page).x + window(page).width).findFirst().orElseThrow();
            hand.click(Hand.at(cut, cut.getFigure().getBounds().x + 10, cut.getFigure().getBounds().y + 10));
            Events.until("the touchpoint is selected", () -> page.front().selected().element() == cut.element());
            assertThat(at(page)).isEqualTo(before);
        }
    }

    @Test
    void movesNoFurtherThanItHasToWhenSomethingIsAskedFor() throws Exception {
        try (OpenModel large = OpenModel.of(SmallModels.journey(60), folder)) {
            DiagramPage page = actualSize(large);
            List<Touchpoint> all = Touchpoints.of(large.model().getJourneys().get(0));
            Touchpoint last = all.get(all.size() - 1);
            large.editor().reveal(last);
            Rectangle bounds = page.diagram().partOf(last).orElseThrow().getFigure().getBounds();
            Events.until("the last one is seen", () -> bounds.right() <= at(page).x + window(page).width);
            Point there = at(page);
            assertThat(bounds.right()).isGreaterThan(there.x + window(page).width - 20);

            large.editor().reveal(all.get(all.size() - 2));
            Events.settle();
            assertThat(at(page).x).as("its neighbour is seen already").isEqualTo(there.x);
            large.editor().reveal(large.model().getJourneys().get(0));
            Events.settle();
            assertThat(at(page).x).as("the title fills the window already").isEqualTo(there.x);
        }
    }

    private static DiagramPage actualSize(OpenModel model) {
        DiagramPage page = model.wholeDiagram(0);
        page.actions().get(PageActions.ACTUAL_SIZE).run();
        Events.settle();
        return page;
    }

    /** To what is at the top of the picture. */
    private static void scrollTo(DiagramPage page, int x) {
        ((FigureCanvas) page.canvas().getControl()).scrollTo(x, 0);
        Events.until("it is there", () -> at(page).equals(new Point(x, 0)));
    }

    private static Point at(DiagramPage page) {
        return ((FigureCanvas) page.canvas().getControl()).getViewport().getViewLocation();
    }

    private static Rectangle window(DiagramPage page) {
        return ((FigureCanvas) page.canvas().getControl()).getViewport().getClientArea();
    }
}
