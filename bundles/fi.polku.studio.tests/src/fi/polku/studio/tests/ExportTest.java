/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            assertThat(project.project().getFolder("pictures").members()).hasSameSizeAs(expected);
        }
    }

    @Test
    void offersThePageThatIsOpenAndShowsWhatItWillBe() throws Exception {
        try (OpenProject project = new OpenProject("preview")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            editor.setActiveEditor(editor.diagrams().get(1));
            try (OpenWizard wizard = new OpenWizard(new ExportWizard())) {
                assertThat(Stream.of(wizard.all(Table.class).get(0).getItems()).map(item -> item.getChecked()))
                        .containsExactly(false, true, false, false, false);
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
                chooseFolder(wizard, folder);
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
                chooseFolder(wizard, whole);
                wizard.all(Spinner.class).get(0).setSelection(FINE);
                assertThat(wizard.finish()).isTrue();
            }
            Path cut = folder.resolve("cut");
            try (OpenWizard wizard = new OpenWizard(new ExportWizard(), file)) {
                chooseFolder(wizard, cut);
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

    private static void chooseFolder(OpenWizard wizard, Path to) {
        wizard.all(Text.class).get(0).setText(to.toString());
        wizard.all(Button.class).stream().filter(button -> button.getText().startsWith("&Open")).findFirst().orElseThrow()
                .setSelection(false);
    }

    /** Without what the command line remembers of them. */
    private static List<Path> files(Path in) throws Exception {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }
}
