/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.cli.Polku;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;
import fi.polku.workbench.workshop.PapersWizard;
import fi.polku.workbench.workshop.SheetWizard;

/** File &gt; Export &gt; Papers for workshops, and the way back. */
class WorkshopPapersTest {

    @TempDir
    Path folder;

    @Test
    void writesTheSamePapersAsTheCommandLine() throws Exception {
        try (OpenProject project = new OpenProject("papers")) {
            IFile file = project.example("grand-hotel");
            try (OpenWizard wizard = new OpenWizard(new PapersWizard(), file)) {
                Screenshot.take("papers");
                wizard.writeTo(folder.resolve("here"));
                assertThat(wizard.error()).isNull();
                assertThat(wizard.finish()).isTrue();
            }
            String model = file.getLocation().toString();
            Path typed = folder.resolve("typed");
            Polku.run("cards", model, "--out", typed.toString());
            Polku.run("board", model, "--out", typed.toString());
            assertThat(folder.resolve("here").toFile().list()).containsExactlyInAnyOrder(typed.toFile().list());
            for (String name : typed.toFile().list()) {
                assertThat(folder.resolve("here").resolve(name)).hasSameBinaryContentAs(typed.resolve(name));
            }
        }
    }

    @Test
    void showsWhatASheetWillChangeAndTakesItInOneStep() throws Exception {
        try (OpenProject project = new OpenProject("sheet")) {
            IFile hotel = project.example("grand-hotel");
            Polku.run("board", hotel.getLocation().toString(), "--out", folder.toString());
            Path form = folder.resolve("season-s-end-round-table.pptx");
            PolkuEditor shop = project.edit(project.example("online-shop"));
            int boards = shop.document().model().getBoards().size();
            for (boolean isKnown : List.of(false, true)) {
                try (OpenWizard wizard = new OpenWizard(new SheetWizard(), shop.getEditorInput().getAdapter(IFile.class))) {
                    assertThat(wizard.canFinish()).isFalse();
                    wizard.all(Text.class).get(0).setText(form.toString());
                    Events.settle();
                    Screenshot.take(isKnown ? "sheet-known" : "sheet");
                    if (isKnown) {
                        assertThat(wizard.error()).contains("already");
                    } else {
                        Table preview = wizard.all(Table.class).get(0);
                        assertThat(Stream.of(preview.getItems()).map(item -> item.getText(1)))
                                .contains("Workshop board: Season's end round table");
                        assertThat(wizard.finish()).isTrue();
                    }
                }
            }
            ExperienceModel printed = ModelStore.load(hotel.getLocation().toPath()).model();
            assertThat(shop.document().model().getBoards()).hasSize(boards + 1);
            assertThat(shop.document().model().getBoards().get(boards).getItems())
                    .hasSameSizeAs(printed.getBoards().get(0).getItems());
            shop.document().stack().undo();
            assertThat(shop.document().model().getBoards()).hasSize(boards);
            assertThat(shop.document().stack().canUndo()).isFalse();
        }
    }

    @Test
    void tellsWhatOfASheetIsNotClear() throws Exception {
        try (OpenProject project = new OpenProject("unclear")) {
            IFile hotel = project.example("grand-hotel");
            Polku.run("board", hotel.getLocation().toString(), "--out", folder.toString(), "--lang", "en");
            Path form = folder.resolve("season-s-end-round-table.pptx");
            replaceOnSlides(form, "<a:t>" + votes(hotel) + "</a:t>", "<a:t>a dozen</a:t>");
            try (OpenWizard wizard = new OpenWizard(new SheetWizard(), hotel)) {
                wizard.all(Text.class).get(0).setText(form.toString());
                Events.settle();
                Screenshot.take("sheet-unclear");
                assertThat(wizard.all(Text.class)).filteredOn(Text::isVisible).extracting(Text::getText)
                        .anyMatch(text -> text.contains("a dozen"));
                assertThat(wizard.error()).contains("already");
            }
        }
    }

    private static int votes(IFile model) throws IOException {
        return ModelStore.load(model.getLocation().toPath()).model().getBoards().get(0).getItems().get(0).getVotes();
    }

    private static void replaceOnSlides(Path form, String before, String after) throws IOException {
        try (FileSystem parts = FileSystems.newFileSystem(form); Stream<Path> slides = Files.list(parts.getPath("ppt/slides"))) {
            for (Path slide : slides.filter(Files::isRegularFile).toList()) {
                Files.writeString(slide, Files.readString(slide).replace(before, after));
            }
        }
    }
}
