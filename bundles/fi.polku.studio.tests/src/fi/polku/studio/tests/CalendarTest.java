/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;

/** The day of a journey, chosen from the calendar of the property sheet with a real keyboard. */
class CalendarTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 17);

    private final Person person = new Person();

    @TempDir
    Path folder;

    private OpenModel open;
    private Journey journey;

    @BeforeEach
    void aJourneyOfThatDay() throws Exception {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        window.forceActive();
        person.sees("the window in front", () -> Display.getCurrent().getActiveShell() == window);
        ExperienceModel model = SmallModels.journey(2);
        model.getJourneys().get(0).setDate(BEFORE);
        open = OpenModel.of(model, folder);
        journey = open.model().getJourneys().get(0);
        PropertySheet view = (PropertySheet) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView(IPageLayout.ID_PROP_SHEET);
        open.editor().getSite().getPage().activate(open.editor());
        open.diagram(0).reveal(journey);
        Events.settle();
        Composite page = (Composite) view.getCurrentPage().getControl();
        Widgets.all(page, Button.class).stream().filter(button -> "Choose from a calendar".equals(button.getToolTipText()))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        person.sees("the calendar", this::isOpen);
        // The window manager hands the keys over a moment later.
        person.does("sleep", "1");
    }

    private boolean isOpen() {
        Control focus = Display.getCurrent().getFocusControl();
        return focus != null && Widgets.all(focus.getShell(), DateTime.class).size() == 1;
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void standsOnTheScreenAsAWhole() {
        Screenshot.take("calendar");
        Shell calendar = Display.getCurrent().getFocusControl().getShell();
        Rectangle screen = calendar.getMonitor().getClientArea();
        assertThat(screen.intersection(calendar.getBounds())).isEqualTo(calendar.getBounds());
        calendar.close();
    }

    @Test
    void takesTheDayThatKeysHaveGoneToInOneStep() {
        person.presses("Right", "Down", "Return");

        person.sees("another day", () -> BEFORE.plusDays(8).equals(journey.getDate()));
        open.editor().document().stack().undo();
        assertThat(journey.getDate()).isEqualTo(BEFORE);
        assertThat(open.editor().document().stack().canUndo()).isFalse();
    }

    @Test
    void changesNothingWhenItIsLeft() {
        person.presses("Right", "Next", "Escape");

        person.sees("no calendar", () -> !isOpen());
        assertThat(journey.getDate()).isEqualTo(BEFORE);
        assertThat(open.editor().document().isDirty()).isFalse();
    }
}
