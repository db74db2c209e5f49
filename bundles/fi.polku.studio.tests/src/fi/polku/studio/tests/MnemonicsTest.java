/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.experience.Stage;
import fi.polku.store.RecoveryJournal;
import fi.polku.workbench.part.Commands;
import fi.polku.workbench.recovery.Recovery;
import fi.polku.workbench.workshop.BoardView;
import fi.polku.workbench.workshop.ConversationView;

/**
 * What Alt and a letter lead to is one thing, wherever one is. Wizards and pages are looked at in both languages, menus in
 * that of the Studio: {@code -Dstudio.language=fi} for the other one.
 */
class MnemonicsTest {

    private static final Path ANSWERS = Path.of("../../examples/grant-service/answers/palvelukysely-kevat-2026.csv");
    private static final Pattern LETTER = Pattern.compile("&([^&])");

    /** On pages of preferences; the platform says them in the language that it was started in. */
    private static final List<String> PAGES = List.of(JFaceResources.getString("defaults"),
            JFaceResources.getString("apply"));

    private final Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();

    static Stream<IWorkbenchWizard> wizards() {
        return AccessibilityTest.wizards();
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void areOfOneThingEachInWizards(IWorkbenchWizard wizard) throws Exception {
        areOfOneThingEach(wizard);
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void areOfOneThingEachInFinnishWizards(IWorkbenchWizard wizard) throws Exception {
        try (Look finnish = Look.finnish()) {
            areOfOneThingEach(wizard);
        }
    }

    private static void areOfOneThingEach(IWorkbenchWizard wizard) throws Exception {
        try (OpenProject project = new OpenProject("letters")) {
            IFile file = project.example("grant-service");
            try (OpenWizard open = new OpenWizard(wizard, file, project.file("answers.csv", Files.readString(ANSWERS)))) {
                String[] buttons = wizard.getPageCount() == 1 ? new String[] {"finish"}
                        : new String[] {"backButton", "nextButton", "finish"};
                for (int i = 0; i < wizard.getPageCount(); i++) {
                    IWizardPage page = wizard.getPages()[i];
                    assertAreOfOneThingEach(page.getName(), page.getControl(), words(buttons));
                    if (i < wizard.getPageCount() - 1) {
                        open.next();
                    }
                }
            }
        }
    }

    @Test
    void areOfOneThingEachInPreferences() throws Exception {
        preferences();
        try (Look finnish = Look.finnish()) {
            preferences();
        }
    }

    private void preferences() throws Exception {
        try (OpenProject project = new OpenProject("letters")) {
            for (PreferenceDialog dialog : List.of(
                    PreferencesUtil.createPreferenceDialogOn(window, "fi.polku.workbench.preferences", null, null),
                    PreferencesUtil.createPropertyDialogOn(window, project.project(), "fi.polku.workbench.rules", null,
                            null))) {
                dialog.setBlockOnOpen(false);
                dialog.open();
                Events.settle();
                assertAreOfOneThingEach(dialog.getShell().getText(), page(dialog), words("defaults", "apply"));
                dialog.close();
            }
        }
    }

    @Test
    void areOfOneThingEachInTheWindowOfUnsavedChanges() throws Exception {
        unsavedChanges();
        try (Look finnish = Look.finnish()) {
            unsavedChanges();
        }
    }

    private static void unsavedChanges() throws Exception {
        RecoveryJournal journal = new RecoveryJournal(Recovery.folder());
        try (OpenProject project = new OpenProject("letters")) {
            IFile file = project.example("grant-service");
            Path copy = RecoveryTest.leaveBehind(journal, file, "Half done");
            assertThat(Question.lookedAt(() -> project.edit(file), MnemonicsTest::assertButtonsHaveLetters)).isTrue();
            journal.discard(copy);
        }
    }

    @Test
    void areOfOneThingEachInTheWindowOfEarlierVersions() throws Exception {
        earlierVersions();
        try (Look finnish = Look.finnish()) {
            earlierVersions();
        }
    }

    private static void earlierVersions() throws Exception {
        try (OpenProject project = new OpenProject("letters")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            RecoveryTest.rename(editor, "Something else");
            editor.doSave(null);
            assertThat(Question.lookedAt(() -> Commands.run(editor.getSite().getWorkbenchWindow(),
                    "fi.polku.workbench.restoreVersion"), MnemonicsTest::assertButtonsHaveLetters)).isTrue();
        }
    }

    /** Cancel needs none: Esc presses it. */
    private static void assertButtonsHaveLetters(Shell shell) {
        String cancel = words("cancel").findFirst().orElseThrow();
        List<String> buttons = Controls.in(shell).filter(Button.class::isInstance).map(Button.class::cast)
                .map(Button::getText).filter(text -> !text.equals(cancel)).toList();
        assertThat(buttons).isNotEmpty();
        assertThat(letters(buttons.stream())).as(buttons.toString()).hasSameSizeAs(buttons).doesNotHaveDuplicates();
    }

    @Test
    void areOfOneThingEachInMenus() throws Exception {
        try (OpenProject project = new OpenProject("letters")) {
            project.edit(project.example("grant-service"));
            assertAreOfOneThingEach(window.getMenuBar());
        }
    }

    @Test
    void areOfOneThingEachInTheMenuOfADiagram() throws Exception {
        menuOfADiagram();
        try (Look finnish = Look.finnish()) {
            menuOfADiagram();
        }
    }

    /** What it opens in turn names what is in the model and in the metamodel, where letters repeat. */
    private void menuOfADiagram() throws Exception {
        try (OpenProject project = new OpenProject("letters")) {
            DiagramPage page = project.edit(project.example("grant-service")).diagrams().get(0);
            page.select(page.shown().eContents().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList());
            Menu menu = page.canvas().getContextMenu().getMenu();
            assertLettersDiffer(menu);
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private static void assertLettersDiffer(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        Events.settle();
        List<String> texts = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
        assertThat(letters(texts.stream())).as(String.join(" | ", texts)).doesNotHaveDuplicates();
    }

    private static void assertAreOfOneThingEach(Menu menu) {
        assertLettersDiffer(menu);
        Stream.of(menu.getItems()).map(MenuItem::getMenu).filter(inner -> inner != null)
                .forEach(MnemonicsTest::assertAreOfOneThingEach);
        menu.notifyListeners(SWT.Hide, new Event());
    }

    @ParameterizedTest
    @ValueSource(strings = {BoardView.ID, ConversationView.ID})
    void areNotThoseOfTheMenuBarInViews(String id) throws Exception {
        areNotThoseOfTheMenuBar(id, "&File", "&Edit", "&Window", "&Help");
        try (Look finnish = Look.finnish()) {
            areNotThoseOfTheMenuBar(id, "&Tiedosto", "&Muokkaa", "&Ikkuna", "&Ohje");
        }
    }

    private void areNotThoseOfTheMenuBar(String id, String... menus) throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try (OpenProject project = new OpenProject("letters")) {
            project.edit(project.example("grant-service"));
            IViewPart view = page.showView(id);
            Events.settle();
            assertAreOfOneThingEach(id, Widgets.content(view), Stream.of(menus));
            page.hideView(view);
        }
    }

    /** What the platform has on the buttons of wizards and pages, in the language of the screen. */
    private static Stream<String> words(String... keys) {
        ResourceBundle words = ResourceBundle.getBundle("org.eclipse.jface.messages",
                Locale.getDefault(Locale.Category.DISPLAY), WizardDialog.class.getClassLoader());
        return Stream.of(keys).map(words::getString);
    }

    private static Control page(PreferenceDialog dialog) {
        return ((PreferencePage) dialog.getSelectedPage()).getControl();
    }

    private static void assertAreOfOneThingEach(String where, Control content, Stream<String> around) {
        List<String> texts = Stream.concat(around, Controls.in(content).filter(Control::isVisible).map(MnemonicsTest::text)
                .flatMap(Optional::stream).filter(text -> !PAGES.contains(text))).toList();
        assertThat(letters(texts.stream())).as("%s: %s", where, texts).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    private static Optional<String> text(Control control) {
        return control instanceof Label label ? Optional.of(label.getText())
                : control instanceof Button button ? Optional.of(button.getText()) : Optional.empty();
    }

    private static List<String> letters(Stream<String> texts) {
        return texts.map(text -> LETTER.matcher(text.replace("&&", ""))).filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT)).toList();
    }
}
