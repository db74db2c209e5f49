/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import fi.polku.cli.Polku;
import fi.polku.diagram.canvas.PictureCanvas;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.export.ExportWizard;

/** File &gt; Export pictures. */
class ExportTest {

    /** Dots per inch that take their time. */
    private static final int FINE = 300;

    @TempDir
    Path folder;

    /** As on the first day. */
    @BeforeEach
    @AfterEach
    void forgetTheLastChoices() {
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings()
                .addNewSection(ExportWizard.ID);
    }

    @Test
    void writesTheSameBytesAsTheCommandLine() throws Exception {
        try (OpenProject project = new OpenProject("export")) {
            IFile file = project.example("grant-service");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                Screenshot.take("export-pictures");
                assertThat(wizard.error()).isNull();
                assertThat(wizard.finish()).isTrue();
            }
            Path here = project.project().getLocation().toPath().resolve("pictures");
            Polku.run("export", file.getLocation().toString(), "--out", folder.toString());
            List<Path> expected = files(folder.resolve("grant-service"));
            assertThat(files(here)).extracting(Path::getFileName).isNotEmpty()
                    .isEqualTo(expected.stream().map(Path::getFileName).toList());
            for (Path one : expected) {
                assertThat(here.resolve(one.getFileName())).hasSameBinaryContentAs(one);
            }
            assertThat(project.project().getFolder("pictures").members()).as("what is there is seen")
                    .hasSameSizeAs(here.toFile().list());
        }
    }

    @Test
    void offersThePageThatIsOpenAndShowsWhatItWillBe() throws Exception {
        try (OpenProject project = new OpenProject("preview")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            editor.setActiveEditor(editor.diagrams().get(1));
            try (OpenWizard wizard = new OpenWizard(new ExportWizard())) {
                assertThat(Stream.of(wizard.all(Table.class).get(0).getItems()).filter(TableItem::getChecked)
                        .map(TableItem::getText)).as("the map and the table of the journey that is open")
                        .hasSize(2).allMatch(name -> name.contains("tavoitetila"));
                wizard.next();
                wizard.next();
                PictureCanvas preview = wizard.all(PictureCanvas.class).get(0);
                Screenshot.take("export-content");
                double height = preview.scene().height();
                Tree rows = wizard.all(Tree.class).get(0);
                wizard.uncheck(rows, rows.getItem(0).getItem(6));
                assertThat(preview.scene().height()).isLessThan(height);
                wizard.uncheck(rows, rows.getItem(1));
                assertThat(wizard.error()).isNotBlank();
            }
        }
    }

    @Test
    void asksBeforeItReplacesFiles() throws Exception {
        try (OpenProject project = new OpenProject("replace")) {
            IFile file = project.example("grand-hotel");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                wizard.writeTo(folder);
                assertThat(wizard.finish()).isTrue();
            }
            Path first = files(folder).get(0);
            Files.writeString(first, "mine");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                wizard.all(Text.class).get(0).setText(folder.toString());
                wizard.answer("No");
                assertThat(wizard.finish()).isFalse();
            }
            assertThat(first).hasContent("mine");
        }
    }

    @Test
    void cancelledLeavesOnlyWholePicturesAndSaysSo() throws Exception {
        try (OpenProject project = new OpenProject("cancelled")) {
            IFile file = project.example("grant-service");
            Path whole = folder.resolve("whole");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                wizard.writeTo(whole);
                wizard.next();
                wizard.all(Spinner.class).get(0).setSelection(FINE);
                assertThat(wizard.finish()).isTrue();
            }
            Path cut = folder.resolve("cut");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                wizard.writeTo(cut);
                wizard.next();
                wizard.all(Spinner.class).get(0).setSelection(FINE);
                wizard.cancelSoon();
                assertThat(wizard.tryToFinish()).isFalse();
                assertThat(wizard.message()).startsWith("Cancelled.");
                Screenshot.take("cancelled");
            }
            assertThat(files(cut)).hasSizeLessThan(files(whole).size()).allSatisfy(picture ->
                    assertThat(picture).hasSameBinaryContentAs(whole.resolve(picture.getFileName())));
        }
    }

    @Test
    void exportsInColoursOnPaperAndInSheetsAsTheCommandLineDoes() throws Exception {
        try (OpenProject project = new OpenProject("look")) {
            IFile file = project.example("grant-service");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                wizard.writeTo(folder.resolve("grant-service"));
                choose(wizard, "PDF");
                wizard.next();
                double height = wizard.all(PictureCanvas.class).get(0).scene().height();
                Widgets.choose(wizard.all(Combo.class).get(0), 1);
                wizard.all(Combo.class).get(1).setText("A1");
                wizard.all(Combo.class).get(2).setText("A4");
                wizard.all(Spinner.class).get(1).setSelection(15);
                assertThat(wizard.all(PictureCanvas.class).get(0).scene().height()).as("the page has more room")
                        .isGreaterThan(height);
                Screenshot.take("export-look");
                assertThat(wizard.finish()).isTrue();
            }
            Path expected = folder.resolve("typed");
            Polku.run("export", file.getLocation().toString(), "--out", expected.toString(), "--format", "svg,png,pdf",
                    "--theme", "print", "--page", "A1", "--tile", "A4", "--overlap", "15");
            for (Path one : files(expected.resolve("grant-service"))) {
                assertThat(folder.resolve("grant-service").resolve(one.getFileName())).hasSameBinaryContentAs(one);
            }
        }
    }

    @Test
    void whatNoChosenFormatHeedsCannotBeChosen() throws Exception {
        try (OpenProject project = new OpenProject("heeded")) {
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), project.example("grant-service"))) {
                wizard.next();
                assertThat(wizard.all(Combo.class)).extracting(Combo::isEnabled).containsExactly(true, true, false);
                assertThat(wizard.all(Combo.class).get(2).getToolTipText()).isEqualTo("Only for PDF.");
            }
        }
    }

    @Test
    void whatIsNoPaperOrNoThemeIsTold() throws Exception {
        Path theme = Files.writeString(folder.resolve("ours.json"), "{\"name\": \"Ours\", \"colours\": {\"main\": \"red\"}}");
        DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
                .getDialogSettings(), ExportWizard.ID).put("theme", theme.toString());
        try (OpenProject project = new OpenProject("told")) {
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), project.example("grant-service"))) {
                wizard.next();
                assertThat(wizard.error()).contains("red");
                Widgets.choose(wizard.all(Combo.class).get(0), 0);
                assertThat(wizard.error()).isNull();
                wizard.all(Combo.class).get(1).setText("A9");
                assertThat(wizard.error()).contains("A9");
                assertThat(wizard.canFinish()).isFalse();
            }
        }
    }

    @Test
    void remembersTheChoicesAndMakesNothingWithoutNeed() throws Exception {
        try (OpenProject project = new OpenProject("again")) {
            IFile file = project.example("grand-hotel");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                wizard.writeTo(folder);
                choose(wizard, "PDF");
                wizard.next();
                wizard.all(Combo.class).get(1).setText("A3");
                assertThat(wizard.finish()).isTrue();
            }
            Path pdf = files(folder).stream().filter(one -> one.toString().endsWith(".pdf")).findFirst().orElseThrow();
            FileTime made = FileTime.fromMillis(0);
            Files.setLastModifiedTime(pdf, made);
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                assertThat(wizard.all(Text.class).get(0).getText()).isEqualTo(folder.toString());
                wizard.next();
                assertThat(wizard.all(Combo.class).get(1).getText()).isEqualTo("A3");
                wizard.answer("Yes");
                assertThat(wizard.finish()).isTrue();
            }
            assertThat(Files.getLastModifiedTime(pdf)).isEqualTo(made);
        }
    }

    @Test
    void looksWellInFinnishAndInTheDark() throws Exception {
        try (OpenProject project = new OpenProject("looks")) {
            IFile file = project.example("grant-service");
            try (Look finnish = Look.finnish()) {
                look(file, "fi");
                try (Look dark = Look.dark()) {
                    look(file, "fi-dark");
                }
            }
        }
    }

    private static void look(IFile file, String name) {
        try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
            choose(wizard, "PDF");
            Screenshot.take("export-pictures-" + name);
            wizard.next();
            Widgets.choose(wizard.all(Combo.class).get(0), 3);
            wizard.all(Combo.class).get(2).setText("A4");
            Screenshot.take("export-look-" + name);
        }
    }

    private static void choose(OpenWizard wizard, String format) {
        Button button = wizard.all(Button.class).stream().filter(one -> one.getText().equals(format)).findFirst()
                .orElseThrow();
        button.setSelection(true);
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Without what the command line remembers of them. */
    private static List<Path> files(Path in) throws Exception {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }
}
