/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.Tool;
import fi.polku.paper.card.CardPapers;
import fi.polku.paper.office.LibreOffice;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Theme;
import fi.polku.store.ModelStore;

/** Papers of boards and cards as printers and office programs take them. */
class BoardPapersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"grand-hotel", "grant-service", "employee-journey", "online-shop", "complaint-recovery"})
    void boardsAreExactlyA3AndFollowUpsAndCardsExactlyA4(String example) throws Exception {
        ExperienceModel model = ModelStore.load(Path.of("../../examples", example, example + ".polku")).model();
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"))) {
            String followUp = FollowUpSheet.title(language).toLowerCase(language);
            for (Path pdf : pdfs(BoardPapers.of(model, language, Theme.LIGHT))) {
                assertThatPagesAre(pdf.getFileName().toString().startsWith(followUp) ? "A4" : "A3", pdf);
            }
            for (Path pdf : pdfs(CardPapers.of(model, language, Theme.LIGHT))) {
                assertThatPagesAre("A4", pdf);
            }
        }
    }

    @Test
    void blankBoardsAreExactlyA3AndBlankCardsExactlyA4() throws Exception {
        for (Path pdf : pdfs(BoardPapers.blank(Locale.ENGLISH, Theme.LIGHT))) {
            assertThatPagesAre("A3", pdf);
        }
        for (Path pdf : pdfs(CardPapers.blank(Locale.ENGLISH, Theme.LIGHT))) {
            assertThatPagesAre("A4", pdf);
        }
    }

    @Test
    void whatDoesNotFitGoesOnOnFurtherSheetsOfTheSameSize() throws Exception {
        for (Path pdf : pdfs(BoardPapers.of(manySlips(), Locale.ENGLISH, Theme.LIGHT))) {
            boolean isFollowUp = pdf.endsWith("follow-up.pdf");
            assertThatPagesAre(isFollowUp ? "A4" : "A3", pdf);
            assertThat(Tool.named("pdftotext", "poppler-utils").run(pdf, "-")).contains("2/", "Plan 0", "Plan 16",
                    isFollowUp ? "Follow-up" : "Call 16");
        }
    }

    @Test
    void aTwelfthActionStillFitsOntoTheOnePage() {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        for (int i = 0; i < 12; i++) {
            model.getDevelopmentActions().add(ExperienceFactory.eINSTANCE.createDevelopmentAction());
        }
        assertThat(FollowUpSheet.of(model, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void aDayStaysOnOneLine() {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
        action.setDue(LocalDate.of(2026, 9, 30));
        model.getDevelopmentActions().add(action);
        assertThat(FollowUpSheet.of(model, Locale.ENGLISH).get(0).texts().map(Text::text)).contains("30 September 2026");
    }

    @Test
    void formsGoOnOnFurtherSlidesAndHaveRoomToWrite() throws Exception {
        LibreOffice.assumeInstalled("pdftotext");
        Path form = written(BoardPapers.of(manySlips(), Locale.ENGLISH, Theme.LIGHT), "board.pptx");
        String pages = String.join("\n", LibreOffice.pages(form));
        for (int i = 0; i < 17; i++) {
            assertThat(pages).contains("Call " + i + " back", "Plan " + i + " ahead");
        }
        Map<String, Long> empty = new TreeMap<>();
        try (InputStream in = Files.newInputStream(form); XMLSlideShow show = new XMLSlideShow(in)) {
            show.getSlides().forEach(slide -> slide.getShapes().stream().filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast).forEach(table -> empty.merge(list(table), emptyRows(table), Long::sum)));
        }
        assertThat(empty).containsOnlyKeys("Workshop", "start", "continue", "stop", "Development action");
        assertThat(empty.get("start")).isEqualTo(2);
        assertThat(empty.get("Development action")).isEqualTo(2);
    }

    @Test
    void formWorkbooksOpenInAnotherProgram() throws Exception {
        LibreOffice.assumeInstalled("pdftotext");
        Path form = written(BoardPapers.of(manySlips(), Locale.forLanguageTag("fi"), Theme.LIGHT), "board.xlsx");
        assertThat(String.join("\n", LibreOffice.pages(form))).contains("Call 0 back", "Call 16 back", "Plan 16 ahead");
    }

    private static String list(XSLFTable table) {
        String head = table.getRows().get(0).getCells().get(0).getText();
        return head.equals("List") ? table.getRows().get(1).getCells().get(0).getText() : head;
    }

    private static long emptyRows(XSLFTable table) {
        return table.getRows().stream().filter(BoardPapersTest::isEmpty).count();
    }

    /** Its list and its number stand in the first and last cells of an empty row, too. */
    private static boolean isEmpty(XSLFTableRow row) {
        return row.getCells().get(1).getText().isEmpty();
    }

    private static ExperienceModel manySlips() {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        WorkshopBoard board = ExperienceFactory.eINSTANCE.createWorkshopBoard();
        board.setName("Board");
        for (int i = 0; i < 17; i++) {
            DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
            action.setName("Plan " + i + " ahead, so that nobody has to wait for an answer longer than it takes us");
            model.getDevelopmentActions().add(action);
            BoardItem item = ExperienceFactory.eINSTANCE.createBoardItem();
            item.setBucket(Bucket.START);
            item.setName("Call " + i + " back");
            item.getActions().add(action);
            board.getItems().add(item);
        }
        model.getBoards().add(board);
        return model;
    }

    private List<Path> pdfs(Map<String, WholeFile.Content> papers) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : papers.keySet()) {
            if (name.endsWith(".pdf")) {
                files.add(written(papers, name));
            }
        }
        return files;
    }

    private Path written(Map<String, WholeFile.Content> papers, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            papers.get(name).write(out);
        }
        return file;
    }

    private static void assertThatPagesAre(String size, Path pdf) throws Exception {
        Tool.named("qpdf", "qpdf").run("--check", pdf);
        assertThat(Tool.named("pdfinfo", "poppler-utils").run("-l", "-1", pdf).lines()
                .filter(line -> line.startsWith("Page") && line.contains("size:"))).isNotEmpty()
                .allSatisfy(line -> assertThat(line).as(pdf.toString()).endsWith("(" + size + ")"));
    }
}
