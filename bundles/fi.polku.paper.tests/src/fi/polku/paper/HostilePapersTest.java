/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Question;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.board.BoardImport;
import fi.polku.paper.board.BoardPapers;
import fi.polku.paper.board.FilledBoard;
import fi.polku.paper.card.CardPapers;
import fi.polku.paper.office.OfficeText;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.ModelStore;

/** Names that break programs which don't expect them, on cards and boards. */
class HostilePapersTest {

    private static final List<String> READABLE = HostileNamesTest.NAMES.stream().map(OfficeText::legal).map(String::strip)
            .filter(name -> !name.isEmpty()).toList();

    @TempDir
    private Path folder;
    private final ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();

    @BeforeEach
    void nameEverythingSo() throws IOException {
        WorkshopBoard board = ExperienceFactory.eINSTANCE.createWorkshopBoard();
        ConversationDeck deck = ExperienceFactory.eINSTANCE.createConversationDeck();
        board.setName("board");
        deck.setName("deck");
        for (String name : HostileNamesTest.NAMES) {
            DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
            action.setName("Do " + name);
            model.getDevelopmentActions().add(action);
            BoardItem item = ExperienceFactory.eINSTANCE.createBoardItem();
            item.setBucket(Bucket.STOP);
            item.setName(name);
            item.getActions().add(action);
            board.getItems().add(item);
            ConversationCard card = ExperienceFactory.eINSTANCE.createConversationCard();
            card.setName(name);
            card.setTheory(name);
            Question question = ExperienceFactory.eINSTANCE.createQuestion();
            question.setText(name);
            card.getQuestions().add(question);
            deck.getCards().add(card);
        }
        model.getBoards().add(board);
        model.getDecks().add(deck);
        ModelStore.create(model, folder.resolve("model.polku"));
    }

    @Test
    void theyStandOnFormsAsTheyAre() throws IOException {
        Map<String, WholeFile.Content> boards = BoardPapers.of(model, Locale.ENGLISH, Theme.LIGHT);
        Map<String, WholeFile.Content> cards = CardPapers.of(model, Locale.ENGLISH, Theme.LIGHT);
        assertThat(onSlides(written(boards, "board.pptx"))).containsAll(READABLE);
        assertThat(onSlides(written(cards, "deck-answers.pptx"))).containsAll(READABLE);
        assertThat(inWorkbook(written(boards, "board.xlsx"))).containsAll(READABLE);
        assertThat(inWorkbook(written(cards, "deck-answers.xlsx"))).containsAll(READABLE);
    }

    @Test
    void formsThatHoldThemComeBackWithoutAChange() throws IOException {
        for (String form : List.of("board.pptx", "board.xlsx")) {
            FilledBoard sheet = FilledBoard.read(written(BoardPapers.of(model, Locale.ENGLISH, Theme.LIGHT), form));
            assertThat(BoardImport.of(sheet, model, Fixes.domain()).taken()).as(form).isEmpty();
            assertThat(sheet.unclear()).as(form).isEmpty();
        }
    }

    @Test
    void paperShowsThem() throws Exception {
        Tool check = Tool.named("qpdf", "qpdf");
        Tool text = Tool.named("pdftotext", "poppler-utils");
        for (Map<String, WholeFile.Content> papers : List.of(BoardPapers.of(model, Locale.ENGLISH, Theme.LIGHT),
                CardPapers.of(model, Locale.ENGLISH, Theme.LIGHT))) {
            for (String name : papers.keySet().stream().filter(paper -> paper.endsWith(".pdf")).toList()) {
                Path pdf = written(papers, name);
                check.run("--check", pdf);
                assertThat(text.run("-raw", pdf, "-")).contains("<script>alert(1)</script>", "]]>", "=HYPERLINK", "日本語");
            }
        }
    }

    private Path written(Map<String, WholeFile.Content> papers, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            papers.get(name).write(out);
        }
        return file;
    }

    private static List<String> onSlides(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(in)) {
            return show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()).filter(XSLFTable.class::isInstance)
                    .flatMap(table -> ((XSLFTable) table).getRows().stream()).flatMap(row -> row.getCells().stream())
                    .map(cell -> cell.getText().strip()).toList();
        }
    }

    /** All texts, none of which may be a formula, nor become one when somebody edits it. */
    private static List<String> inWorkbook(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            String text = cell.getStringCellValue();
                            assertThat(cell.getCellStyle().getQuotePrefixed()).as(text)
                                    .isEqualTo(text.startsWith("=") || text.startsWith("-"));
                            texts.add(text.strip());
                        }
                    }
                }
            }
        }
        return texts;
    }
}
