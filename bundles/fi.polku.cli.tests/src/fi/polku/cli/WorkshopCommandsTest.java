/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.store.ModelStore;

class WorkshopCommandsTest {

    private static final Path EXAMPLE = Path.of("../../examples/grand-hotel/grand-hotel.polku");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void copyAnExample() throws IOException {
        file = Files.copy(EXAMPLE, folder.resolve("hotel.polku"));
    }

    @Test
    void cardsAreWrittenWithoutAModelInTheLanguageAskedFor() {
        assertThat(polku("cards", "--out", folder.resolve("cards"), "--lang", "fi").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve("cards").toFile().list()).containsExactlyInAnyOrder("arjen-keskustelut.pdf",
                "arjen-keskustelut.pptx", "arjen-keskustelut-vastaukset.pptx", "arjen-keskustelut-vastaukset.xlsx");
    }

    @Test
    void papersForABlackAndWhitePrinterHaveNoColours() throws Exception {
        assertThat(polku("cards", "--out", folder.resolve("cards"), "--theme", "print").exitCode())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(coloursOf(folder.resolve("cards/everyday-conversations.pptx"))).isNotEmpty()
                .allSatisfy(colour -> assertThat(colour.substring(0, 2)).isEqualTo(colour.substring(2, 4))
                        .isEqualTo(colour.substring(4, 6)));
        assertThat(polku("board", "--out", folder, "--theme", "rainbow").exitCode()).isEqualTo(64);
    }

    private static Set<String> coloursOf(Path slides) throws IOException {
        Set<String> colours = new TreeSet<>();
        try (ZipFile file = new ZipFile(slides.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.getName().matches("ppt/slides/slide\\d+\\.xml")) {
                    String xml = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    Pattern.compile("srgbClr val=\"(\\w{6})\"").matcher(xml).results()
                            .forEach(match -> colours.add(match.group(1)));
                }
            }
        }
        return colours;
    }

    @Test
    void aBoardThatWasPrintedComesBackAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThat(polku("board", file, "--out", folder.resolve("boards")).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve("boards").toFile().list()).contains("follow-up.pdf", "follow-up.pptx");
        for (String form : List.of("season-s-end-round-table.xlsx", "season-s-end-round-table.pptx")) {
            CommandLineRun run = polku("board", file, "--import", folder.resolve("boards").resolve(form));
            assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
            assertThat(run.out()).contains("already");
            assertThat(file).hasBinaryContent(before);
        }
    }

    @Test
    void anotherModelsBoardIsTakenInOnce() throws IOException {
        Path other = Files.copy(Path.of("../../examples/online-shop/online-shop.polku"), folder.resolve("shop.polku"));
        polku("board", file, "--out", folder.resolve("boards"));
        Path form = folder.resolve("boards/season-s-end-round-table.xlsx");
        int boards = ModelStore.load(other).model().getBoards().size();
        for (int i = 0; i < 2; i++) {
            assertThat(polku("board", other, "--import", form).exitCode()).isEqualTo(ExitCode.CLEAN);
            assertThat(ModelStore.load(other).model().getBoards()).hasSize(boards + 1);
        }
    }

    @Test
    void anEmptySheetChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        polku("cards", file, "--out", folder.resolve("cards"), "--lang", "en");
        CommandLineRun run = polku("cards", file, "--import", folder.resolve("cards/everyday-conversations-answers.xlsx"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("everyday-conversations-answers.xlsx");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void itIsOneWayOrTheOther() {
        assertThat(polku("cards").exitCode()).isEqualTo(64);
        assertThat(polku("board", file, "--out", folder, "--import", file).exitCode()).isEqualTo(64);
        assertThat(polku("cards", "--import", file).exitCode()).isEqualTo(64);
    }

    @Test
    void aFileThatIsNoFormIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("form.xlsx"), "hello");
        CommandLineRun run = polku("board", file, "--import", text, "--lang", "fi");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(text.toString(), "työkirjana").doesNotContain("zip");
    }

    @Test
    void whatIsNotClearOnAFormIsTold() throws IOException {
        polku("board", "--out", folder.resolve("boards"));
        Path form = folder.resolve("boards/start-continue-stop.xlsx");
        try (InputStream in = Files.newInputStream(form); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0).getRow(1).getCell(1).setCellValue("Calling back");
            workbook.getSheetAt(0).getRow(1).getCell(2).setCellValue("many");
            try (OutputStream out = Files.newOutputStream(form)) {
                workbook.write(out);
            }
        }
        CommandLineRun run = polku("board", file, "--import", form);
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).contains("many", "Calling back");
    }
}
