/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Collator;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.canvas.PictureCanvas;
import fi.polku.workbench.measures.MeasuresView;

/** The Measures view. */
class MeasuresTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @TempDir
    Path folder;

    private static <T extends Control> T widget(IViewPart view, Class<T> kind) {
        return Widgets.all(Widgets.content(view), kind).get(0);
    }

    /** One that was opened before keeps the language that it was opened in. */
    @BeforeEach
    void noViewIsOpenYet() {
        IViewPart open = page.findView(MeasuresView.ID);
        if (open != null) {
            page.hideView(open);
        }
    }

    @Test
    void showsWhatWasMeasuredOfTheJourneyAndFollowsIt() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            IViewPart view = page.showView(MeasuresView.ID);
            Events.settle();
            Screenshot.take("measures");
            Table table = widget(view, Table.class);
            Combo scope = widget(view, Combo.class);
            assertThat(scope.getText()).isEqualTo(grant.model().getJourneys().get(0).getName());
            assertThat(table.getItemCount()).isPositive();
            PictureCanvas chart = widget(view, PictureCanvas.class);
            assertThat(chart.scene().title()).contains(table.getItem(0).getText(0));
            Widgets.choose(scope, 0);
            Screenshot.take("measures-everything");
            page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
            Events.wait(300);
            table.getColumn(2).notifyListeners(SWT.Selection, new Event());
            Events.settle();
            Screenshot.take("measures-large");
            page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
            page.hideView(view);
        }
    }

    @Test
    void isSortedByKeysToo() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            IViewPart view = page.showView(MeasuresView.ID);
            Events.settle();
            Widgets.choose(widget(view, Combo.class), 0);
            Table table = widget(view, Table.class);
            table.setFocus();
            table.setSelection(0);
            Hand hand = new Hand();
            PopupMenus.pressing(() -> hand.key("shift+F10"), "measures-sort", () -> {
                hand.key("Down");
                hand.key("Return");
            });
            assertThat(table.getSortColumn()).isEqualTo(table.getColumn(0));
            assertThat(Stream.of(table.getItems()).map(row -> row.getText(0)).toList())
                    .isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));
            page.hideView(view);
        }
    }

    @Test
    void tellsWhatIsDueToBeMeasuredAgain() throws Exception {
        try (OpenProject project = new OpenProject("due")) {
            project.edit(project.measuredLongAgo());
            IViewPart view = page.showView(MeasuresView.ID);
            Events.settle();
            Screenshot.take("measures-due");
            assertThat(widget(view, Table.class).getItems()).anyMatch(row -> row.getText(7).endsWith("due again"));
            page.hideView(view);
        }
    }

    @Test
    void speaksFinnishInTheDark() throws Exception {
        try (Look finnish = Look.finnish(); Look dark = Look.dark();
                OpenModel grant = OpenModel.example("grant-service", folder)) {
            IViewPart view = page.showView(MeasuresView.ID);
            Events.settle();
            page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
            Events.wait(300);
            Screenshot.take("measures-fi");
            assertThat(Stream.of(widget(view, Table.class).getColumns()).map(column -> column.getText()))
                    .startsWith("Mittari", "Kohde", "Uusin");
            page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
            page.hideView(view);
        }
    }
}
