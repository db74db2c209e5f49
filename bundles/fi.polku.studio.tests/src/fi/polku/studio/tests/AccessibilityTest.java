/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.workbench.coverage.CoverageView;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.curve.CurveView;
import fi.polku.workbench.export.ExportWizard;
import fi.polku.workbench.firstjourney.FirstJourneyView;
import fi.polku.workbench.measures.MeasuresView;
import fi.polku.workbench.survey.AnswersWizard;
import fi.polku.workbench.workshop.BoardView;
import fi.polku.workbench.workshop.ConversationView;
import fi.polku.workbench.workshop.PapersWizard;
import fi.polku.workbench.workshop.SheetWizard;

/** Everything that one can type into, choose from or press is reached by Tab and has a name that a screen reader says. */
class AccessibilityTest {

    private static final int MOST_TABS = 120;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IWorkbenchPage page = window.getActivePage();

    @TempDir
    Path folder;

    @BeforeEach
    void theWindowIsInFront() {
        window.getShell().forceActive();
        Events.until("the window in front", () -> Display.getCurrent().getActiveShell() == window.getShell());
    }

    @ParameterizedTest
    @ValueSource(strings = {IPageLayout.ID_OUTLINE, CoverageView.ID, CurveView.ID, MeasuresView.ID,
        FirstJourneyView.ID, ConversationView.ID, BoardView.ID, ProjectExplorer.VIEW_ID, IPageLayout.ID_PROP_SHEET})
    void holdsForViews(String id) throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            open.diagram(0).select(open.model().getJourneys().get(0).getStages().get(0).getTouchpoints().subList(0, 1));
            IViewPart view = page.showView(id);
            Events.wait(300);
            view.setFocus();
            Composite content = Widgets.content(view);
            assertNamed(id, content);
            assertReached(id, content);
            if (id.equals(FirstJourneyView.ID)) {
                page.hideView(view);
            }
        }
    }

    static Stream<IWorkbenchWizard> wizards() {
        return Stream.of(new NewProjectWizard(), new NewModelWizard(), new ExportWizard(), new PapersWizard(),
                new SheetWizard(), new AnswersWizard());
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void holdsForWizards(IWorkbenchWizard made) throws Exception {
        try (OpenProject project = new OpenProject("named")) {
            IFile file = project.example("grant-service");
            try (OpenWizard wizard = new OpenWizard(made, file, project.file("a.csv", "Day;NPS;Why\n2026-05-01;9;kind\n"))) {
                for (int i = 0; i < made.getPageCount(); i++) {
                    String name = made.getPages()[i].getName();
                    Composite shown = (Composite) made.getContainer().getCurrentPage().getControl();
                    assertNamed(name, shown);
                    assertReached(name, shown);
                    if (i < made.getPageCount() - 1) {
                        wizard.next();
                    }
                }
            }
        }
    }

    @Test
    void holdsForPreferences() throws Exception {
        try (OpenProject project = new OpenProject("preferred")) {
            for (PreferenceDialog dialog : List.of(
                    PreferencesUtil.createPreferenceDialogOn(window.getShell(), "fi.polku.workbench.preferences", null, null),
                    PreferencesUtil.createPropertyDialogOn(window.getShell(), project.project(), "fi.polku.workbench.rules",
                            null, null))) {
                dialog.setBlockOnOpen(false);
                dialog.open();
                Events.settle();
                Composite shown = (Composite) dialog.getSelectedPage().getClass().getMethod("getControl")
                        .invoke(dialog.getSelectedPage());
                assertNamed(shown.getShell().getText(), shown);
                assertReached(shown.getShell().getText(), shown);
                dialog.close();
            }
        }
    }

    private static void assertNamed(String where, Composite content) {
        assertThat(Controls.in(content).filter(Control::isVisible).filter(Forms::needsName)).as(where)
                .allSatisfy(control -> assertThat(Controls.spoken(control)).as(control.toString()).isNotBlank());
    }

    private static void assertReached(String where, Composite content) {
        List<Control> reached = tabbed(content);
        assertThat(Controls.in(content).filter(AccessibilityTest::takesKeys)).as(where)
                .allSatisfy(control -> assertThat(reached).as("%s %s", control, Controls.spoken(control)).contains(control));
    }

    /** Of radio buttons that belong together Tab reaches the one that is chosen; arrows reach the others. */
    private static boolean takesKeys(Control control) {
        boolean isOther = (control.getStyle() & SWT.RADIO) != 0;
        return Forms.needsName(control) && !isOther && control.isVisible() && control.isEnabled()
                && (control.getStyle() & SWT.NO_FOCUS) == 0;
    }

    /** What Tab reaches, beginning anywhere inside. */
    private static List<Control> tabbed(Composite content) {
        List<Control> reached = new ArrayList<>();
        Controls.in(content).filter(AccessibilityTest::takesKeys).findFirst().ifPresent(Control::forceFocus);
        for (int i = 0; i < MOST_TABS; i++) {
            Control focus = Display.getCurrent().getFocusControl();
            if (focus == null || i > 0 && focus == reached.get(0)) {
                break;
            }
            reached.add(focus);
            focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            Events.settle();
        }
        return reached;
    }
}
