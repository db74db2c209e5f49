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
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.store.RecoveryJournal;
import fi.polku.workbench.coverage.CoverageView;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.curve.CurveView;
import fi.polku.workbench.export.ExportWizard;
import fi.polku.workbench.firstjourney.FirstJourneyView;
import fi.polku.workbench.measures.MeasuresView;
import fi.polku.workbench.part.Commands;
import fi.polku.workbench.recovery.Recovery;
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
        FirstJourneyView.ID, ConversationView.ID, BoardView.ID, ProjectExplorer.VIEW_ID, IPageLayout.ID_PROP_SHEET,
        IPageLayout.ID_PROBLEM_VIEW})
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

    @Test
    void holdsForPagesOfAModel() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            for (IEditorPart part : List.of(open.editor().diagrams().get(0), open.editor().matrix(), open.editor().form())) {
                open.editor().setActiveEditor(part);
                Events.wait(300);
                Composite content = Display.getCurrent().getFocusControl().getParent();
                while (!(content.getParent() instanceof CTabFolder)) {
                    content = content.getParent();
                }
                assertNamed(part.getTitle(), content);
                assertReached(part.getTitle(), content);
            }
        }
    }

    @Test
    void menusThatAKeyOpensStandAtWhatIsSelected() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            open.editor().setActiveEditor(open.editor().form());
            open.editor().form().tree().select(open.model().getJourneys().get(0));
            Tree tree = open.editor().form().tree().viewer().getTree();
            tree.setFocus();
            Hand hand = new Hand();
            hand.move(window.getShell().toDisplay(5, 5));
            List<Point> opened = new ArrayList<>();
            tree.addListener(SWT.MenuDetect, event -> opened.add(tree.toControl(event.x, event.y)));
            PopupMenus.pressing(() -> hand.key("shift+F10"), "keyboard-menu-tree", () -> hand.key("Escape"));
            Rectangle row = tree.getSelection()[0].getBounds();
            assertThat(opened).containsExactly(new Point(row.x, row.y + row.height));
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

    @Test
    void holdsForTheWelcome() throws Exception {
        IIntroManager intros = window.getWorkbench().getIntroManager();
        intros.showIntro(window, false);
        Events.settle();
        holds("welcome", Widgets.content(page.findView("org.eclipse.ui.internal.introview")));
        intros.closeIntro(intros.getIntro());
    }

    @Test
    void holdsForHelp() {
        window.getWorkbench().getHelpSystem().displayHelp();
        Events.settle();
        Shell help = Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getText().endsWith("help")).findFirst()
                .orElseThrow();
        holds("help", help);
        help.close();
    }

    @Test
    void holdsForTheQuestionAboutUnsavedChanges() throws Exception {
        RecoveryJournal journal = new RecoveryJournal(Recovery.folder());
        try (OpenProject project = new OpenProject("left")) {
            IFile file = project.example("grant-service");
            Path copy = RecoveryTest.leaveBehind(journal, file, "Half done");
            assertThat(Question.lookedAt(() -> project.edit(file), shell -> holds("recovery", shell))).isTrue();
            journal.discard(copy);
        }
    }

    @Test
    void holdsForEarlierVersions() throws Exception {
        try (OpenProject project = new OpenProject("versions")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            RecoveryTest.rename(editor, "Something else");
            editor.doSave(null);
            assertThat(Question.lookedAt(() -> Commands.run(window, "fi.polku.workbench.restoreVersion"),
                    shell -> holds("versions", shell))).isTrue();
        }
    }

    private static void holds(String where, Composite content) {
        assertNamed(where, content);
        assertReached(where, content);
    }

    private static void assertNamed(String where, Composite content) {
        assertThat(Controls.in(content).filter(Control::isVisible).filter(Forms::needsName)).as(where)
                .allSatisfy(control -> assertThat(Controls.spoken(control)).as(control.toString()).isNotBlank());
        assertThat(Widgets.all(content, ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)).as(where)
                .allSatisfy(item -> assertThat(item.getText() + item.getToolTipText()).isNotBlank());
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
