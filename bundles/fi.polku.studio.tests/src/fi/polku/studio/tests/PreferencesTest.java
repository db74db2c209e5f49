/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.element.EditorFont;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;
import fi.polku.rules.config.ConfigurationFile;
import fi.polku.workbench.StudioPreferences;
import fi.polku.workbench.preference.StudioLanguage;

/** What users and projects decide. */
class PreferencesTest {

    private final Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();

    @TempDir
    Path folder;

    @Test
    void areThoseOfADesigner() {
        assertThat(PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER))
                .filteredOn(page -> !WorkbenchActivityHelper.filterItem(page)).extracting(IPreferenceNode::getId)
                .map(id -> id.substring(id.lastIndexOf('.') + 1))
                .containsExactlyInAnyOrder("Workbench", "Views", "ColorsAndFonts", "Keys", "preferences");
    }

    @Test
    void ofTheStudioAreKept() {
        try {
            PreferenceDialog dialog = open(PreferencesUtil.createPreferenceDialogOn(shell, "fi.polku.workbench.preferences",
                    null, null));
            Screenshot.take("preferences");
            Widgets.all(dialog.getShell(), Spinner.class).get(0).setSelection(45);
            Widgets.all(dialog.getShell(), Combo.class).get(1).select(Preset.STRICT.ordinal());
            press(dialog);
            assertThat(StudioPreferences.autosaveSeconds()).isEqualTo(45);
            assertThat(StudioPreferences.newProjectPreset()).isEqualTo(Preset.STRICT);
        } finally {
            StudioPreferences.store().setToDefault(StudioPreferences.AUTOSAVE_SECONDS);
            StudioPreferences.store().setToDefault(StudioPreferences.NEW_PROJECT_PRESET);
        }
    }

    @Test
    void ofTheRulesStandInTheProjectsFileAndAreFollowed() throws Exception {
        try (OpenProject project = new OpenProject("decided")) {
            IFile model = project.example("grant-service");
            Events.until("a finding", () -> !OpenProject.problems(model).isEmpty());
            String rule = OpenProject.problems(model).get(0).getAttribute("fi.polku.rule", "");
            PreferenceDialog dialog = rules(project);
            select(tree(dialog), rule);
            Screenshot.take("rules");
            Combo level = Widgets.all(dialog.getShell(), Combo.class).get(1);
            Widgets.choose(level, 1);
            press(dialog);
            assertThat(Files.readString(project.project().getFile(ConfigurationFile.NAME).getLocation().toPath()))
                    .isEqualTo("{\n  \"extends\": \"recommended\",\n  \"rules\": {\n"
                            + "    \"" + rule + "\": \"off\"\n  }\n}\n");
            Events.until("no finding", () -> OpenProject.problems(model, rule).isEmpty());
        }
    }

    @Test
    void ofAnOptionOfARuleStandInTheProjectsFile() throws Exception {
        try (OpenProject project = new OpenProject("options")) {
            PreferenceDialog dialog = rules(project);
            select(tree(dialog), "polku/owner-load");
            Spinner most = Widgets.all(dialog.getShell(), Spinner.class).get(0);
            assertThat(Controls.name(most)).contains("one party");
            most.setSelection(3);
            Screenshot.take("rule-options");
            press(dialog);
            assertThat(project.project().getFile(ConfigurationFile.NAME).getLocation()).satisfies(file ->
                    assertThat(Files.readString(file.toPath())).contains("\"polku/owner-load\"", "\"most\": 3"));
        }
    }

    @Test
    void aboveAProjectHoldForItUntilItHasItsOwn() throws Exception {
        Path above = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(ConfigurationFile.NAME);
        try (OpenProject project = new OpenProject("below")) {
            IFile model = project.example("grant-service");
            Events.until("a finding", () -> !OpenProject.problems(model).isEmpty());
            String rule = OpenProject.problems(model).get(0).getAttribute("fi.polku.rule", "");
            Files.writeString(above, "{\"extends\": \"recommended\", \"rules\": {\"" + rule + "\": \"off\"}}");
            project.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
            Events.until("the finding gone", () -> OpenProject.problems(model, rule).isEmpty());
            PreferenceDialog dialog = rules(project);
            assertThat(((PropertyPage) dialog.getSelectedPage()).getMessage()).contains(above.toString());
            Screenshot.take("rules-above");
            dialog.close();
        } finally {
            Files.delete(above);
        }
    }

    private PreferenceDialog rules(OpenProject project) {
        return open(PreferencesUtil.createPropertyDialogOn(shell, project.project(), "fi.polku.workbench.rules", null, null));
    }

    private static Tree tree(PreferenceDialog dialog) {
        return Widgets.all(dialog.getShell(), Tree.class).stream().filter(one -> one.getColumnCount() == 2).findFirst()
                .orElseThrow();
    }

    @Test
    void ofTheLanguageStandInTheStartsConfigurationBesideWhatIsThere() throws Exception {
        Path file = folder.resolve("config.ini");
        Files.writeString(file, "osgi.bundles=a\nosgi.nl=en\neclipse.product=b\n");
        StudioLanguage language = new StudioLanguage(file);
        assertThat(language.chosen()).contains(Locale.ENGLISH);
        language.choose(Optional.of(Locale.forLanguageTag("fi")));
        assertThat(file).hasContent("osgi.bundles=a\neclipse.product=b\nosgi.nl=fi\n");
        assertThat(language.chosen()).contains(Locale.forLanguageTag("fi"));
        language.choose(Optional.empty());
        assertThat(language.chosen()).isEmpty();
    }

    @Test
    void ofTheFontAreSeenInTheMatrixAtOnce() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder)) {
            open.editor().setActiveEditor(open.editor().matrix());
            Events.settle();
            Table matrix = Widgets.all(shell, Table.class).stream().filter(Table::isVisible)
                    .filter(table -> table.getColumnCount() > 5).findFirst().orElseThrow();
            FontData usual = matrix.getFont().getFontData()[0];
            IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
            try {
                store.setValue(EditorFont.ID, new FontData(usual.getName(), 18, SWT.NORMAL).toString());
                Events.settle();
                assertThat(matrix.getFont().getFontData()[0].getHeight()).isEqualTo(18);
                Screenshot.take("font-18");
            } finally {
                store.setToDefault(EditorFont.ID);
            }
            Events.settle();
            assertThat(matrix.getFont().getFontData()[0]).isEqualTo(usual);
        }
    }

    @Test
    void leadToTheFontAmongColorsAndFonts() {
        PreferenceDialog dialog = open(PreferencesUtil.createPreferenceDialogOn(shell, "fi.polku.workbench.preferences",
                null, null));
        Widgets.all(dialog.getShell(), Link.class).stream().filter(link -> link.getText().contains("Colors and Fonts"))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        Events.wait(500);
        Screenshot.take("preferences-font");
        assertThat(Widgets.all(dialog.getShell(), Tree.class).stream().flatMap(tree -> Stream.of(tree.getSelection()))
                .map(TreeItem::getText)).contains("Colors and Fonts").anyMatch(text -> text.startsWith("Lists, tables and forms"));
        dialog.close();
    }

    private static PreferenceDialog open(PreferenceDialog dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        Events.settle();
        return dialog;
    }

    private static void press(PreferenceDialog dialog) {
        Button apply = dialog.getShell().getDefaultButton();
        apply.notifyListeners(SWT.Selection, new Event());
        Events.settle();
    }

    private static void select(Tree tree, String rule) {
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (((Rule) item.getData()).id().equals(rule)) {
                    tree.setSelection(item);
                    Event event = new Event();
                    event.item = item;
                    tree.notifyListeners(SWT.Selection, event);
                    Events.settle();
                }
            }
        }
    }
}
