/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.workbench.coverage.CoverageView;
import fi.polku.workbench.export.ExportWizard;

/** F1 opens the page that fits, in a window of its own. */
class HelpTest {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IWorkbenchPage page = window.getActivePage();
    private final Person person = new Person();

    @TempDir
    Path folder;

    @BeforeEach
    void theWindowIsInFront() {
        window.getShell().forceActive();
        person.sees("the window in front", () -> Display.getCurrent().getActiveShell() == window.getShell());
    }

    @AfterEach
    void close() {
        Stream.of(Display.getCurrent().getShells()).filter(shell -> help(shell).isPresent()).forEach(Shell::close);
        Events.settle();
    }

    @Test
    void aboutAViewIsAboutThatView() throws Exception {
        page.showView(CoverageView.ID);
        person.presses("F1");
        assertThat(seen("help-coverage")).startsWith("Coverage");
    }

    @Test
    void inTheEditorIsAboutItsPage() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder)) {
            open.diagram(0).setFocus();
            person.presses("F1");
            assertThat(seen("help-journey")).startsWith("Journey map");
        }
    }

    @Test
    void onWhatWearsABadgeIsThePageOfItsRule() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            DiagramPage journey = open.diagram(0);
            journey.setFocus();
            AreaPart badged = journey.diagram().areas()
                    .filter(part -> !open.editor().document().findings(part.element()).isEmpty()).findFirst().orElseThrow();
            journey.canvas().select(badged);
            person.presses("F1");
            assertThat(seen("help-badge")).contains("Why\n", "What to do\n", "polku/");
        }
    }

    @Test
    void onARowOfTheTableIsAboutTheTable() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(), folder)) {
            open.editor().setActiveEditor(open.editor().matrix());
            open.editor().matrix().setFocus();
            person.presses("Down", "F1");
            assertThat(seen("help-matrix")).startsWith("Matrix");
        }
    }

    @Test
    void onAFindingIsThePageOfItsRule() throws Exception {
        try (OpenProject project = new OpenProject("helped")) {
            IFile model = project.example("grant-service");
            Events.until("a finding", () -> !OpenProject.problems(model).isEmpty());
            page.showView(IPageLayout.ID_PROBLEM_VIEW);
            Tree problems = Widgets.all(window.getShell(), Tree.class).stream()
                    .filter(tree -> tree.getColumnCount() > 2 && tree.getColumn(0).getText().equals("Description")).findFirst()
                    .orElseThrow();
            Events.until("problems in the view", () -> problems.getItemCount() > 0);
            problems.setFocus();
            // Whatever the view still hears of closes its lines again.
            Events.wait(1000);
            person.presses("Home", "Right");
            person.sees("the finding's line", problems.getItem(0)::getExpanded);
            person.clicks(problems, problems.getItem(0).getItem(0).getBounds());
            Events.wait(500);
            person.presses("F1");
            assertThat(seen("help-rule")).contains("Why\n", "What to do\n", "polku/");
        }
    }

    @Test
    void inAWizardStandsBesideTheWizard() {
        try (OpenWizard wizard = new OpenWizard(new ExportWizard())) {
            person.presses("F1");
            assertThat(seen("help-export")).startsWith("Export pictures");
        }
    }

    @Test
    void isReadByKeyboardAlone() throws Exception {
        page.showView(CoverageView.ID);
        person.presses("F1");
        seen("help-1");
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        assertThat(seen("help-contents")).startsWith("Polku");
        person.presses("Tab", "Tab", "Return");
        person.sees("the rules", () -> shown().contains("Touchpoint without an owner"));
        Screenshot.take("help-rules");
        person.presses("alt+Left");
        person.sees("the contents", () -> shown().startsWith("Polku"));
        person.presses("Escape");
        person.sees("no help", () -> windows().findAny().isEmpty());
    }

    @Test
    void speaksFinnishWhereItIsWrittenInFinnish() throws Exception {
        try (Look look = Look.finnish()) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("studio.md#matrix");
            assertThat(seen("help-fi")).startsWith("Taulukko");
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("rules/touchpoint-owner.md");
            assertThat(seen("help-rule-fi")).contains("Mitä tehdä\n");
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("metamodel.md#touchpoint");
            assertThat(seen("help-metamodel-fi")).startsWith("Touchpoint");
        }
    }

    /** What stands in the help window from the line on that it was opened at. */
    private String seen(String picture) {
        person.sees("help", () -> windows().findAny().isPresent());
        Screenshot.take(picture);
        return shown();
    }

    private String shown() {
        StyledText text = windows().findFirst().orElseThrow();
        return text.getText().substring(text.getOffsetAtLine(text.getLineAtOffset(text.getCaretOffset())));
    }

    private static Stream<StyledText> windows() {
        return Stream.of(Display.getCurrent().getShells()).flatMap(shell -> help(shell).stream());
    }

    private static Optional<StyledText> help(Shell shell) {
        return shell.isDisposed() || !shell.getText().endsWith("help") && !shell.getText().endsWith("ohje") ? Optional.empty()
                : Widgets.all(shell, StyledText.class).stream().findFirst();
    }
}
