/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.command.Adopt;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.Edition;
import fi.polku.paper.card.FilledIn;
import fi.polku.paper.office.LibreOffice;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.ModelStore;

/** A sheet of a board that a model has already comes back into that very board. */
class BoardAgainTest {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @TempDir
    private Path folder;
    private final ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
    private final WorkshopBoard board = ExperienceFactory.eINSTANCE.createWorkshopBoard();
    private final EditingDomain domain = Fixes.domain();

    @BeforeEach
    void holdAWorkshop() {
        board.setName("Clinic");
        board.setDate(LocalDate.of(2026, 11, 22));
        board.setParticipants("All");
        DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
        action.setName("Write it once");
        action.setDue(LocalDate.of(2027, 3, 15));
        model.getDevelopmentActions().add(action);
        slip(Bucket.STOP, "Asking the same twice", 15).getActions().add(action);
        slip(Bucket.START, "Calling back", 9);
        slip(Bucket.START, "=Calling twice", 0);
        model.getBoards().add(board);
        ModelStore.create(model, folder.resolve("model.polku"));
    }

    private BoardItem slip(Bucket bucket, String text, int votes) {
        BoardItem item = ExperienceFactory.eINSTANCE.createBoardItem();
        item.setBucket(bucket);
        item.setName(text);
        item.setVotes(votes);
        board.getItems().add(item);
        return item;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "xlsx"})
    void asItWasPrintedItChangesNothing(String format) throws IOException {
        assertThat(bringBack(print(format)).taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "xlsx"})
    void asAnotherProgramHasSavedItItChangesNothing(String format) throws Exception {
        LibreOffice.assumeInstalled();
        assertThat(bringBack(LibreOffice.convert(print(format), format)).taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "xlsx"})
    void aSlipThatEndsInABlankOrHasNoWordsIsLeftAlone(String format) throws IOException {
        slip(Bucket.CONTINUE, "Coffee ", 1);
        slip(Bucket.CONTINUE, null, 1);
        assertThat(bringBack(print(format)).taken()).isEmpty();
    }

    @Test
    void aSlipInAnEmptyRowDoesNotReplaceTheOneThatHadItsNumberOnAnEarlierSheet() throws IOException {
        Path first = print("xlsx");
        writeSlip(first, 14, "Ringing at night");
        domain.getCommandStack().execute(bringBack(first));
        BoardItem ringing = board.getItems().get(3);
        for (int i = 0; i < 4; i++) {
            slip(Bucket.START, "More of that " + i, 0);
        }
        Path second = print("xlsx");
        writeSlip(second, 14, "Coffee");
        domain.getCommandStack().execute(bringBack(second));
        assertThat(ringing.getName()).isEqualTo("Ringing at night");
        assertThat(board.getItems()).hasSize(9).last().satisfies(coffee -> {
            assertThat(coffee.getName()).isEqualTo("Coffee");
            assertThat(coffee.getBucket()).isEqualTo(Bucket.CONTINUE);
        });
    }

    /** In a workbook where no slip has two actions, its row is its number. */
    private static void writeSlip(Path sheet, int number, String text) throws IOException {
        try (InputStream in = Files.newInputStream(sheet); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0).getRow(number).getCell(1).setCellValue(text);
            try (OutputStream out = Files.newOutputStream(sheet)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void whatWasWrittenOtherwiseChangesTheSlipsThatItWas() throws IOException {
        BoardItem called = board.getItems().get(1);
        Path sheet = print("pptx");
        FilledIn.slides(sheet, Map.of("start", List.of("Calling back within two hours", "11")));
        Adopt change = BoardImport.of(FilledBoard.read(sheet), model, domain);
        domain.getCommandStack().execute(change);
        assertThat(model.getBoards()).containsExactly(board);
        assertThat(called.getName()).isEqualTo("Calling back within two hours");
        assertThat(called.getVotes()).isEqualTo(11);
        domain.getCommandStack().undo();
        assertThat(called.getName()).isEqualTo("Calling back");
    }

    @Test
    void whatWasTakenOffTheSheetGoesAndWhatTheModelGotSinceStays() throws IOException {
        Path sheet = print("xlsx");
        slip(Bucket.CONTINUE, "Coffee", 3);
        FilledIn.workbook(sheet, Map.of("stop", List.of("", "")));
        domain.getCommandStack().execute(BoardImport.of(FilledBoard.read(sheet), model, domain));
        assertThat(board.getItems()).extracting(BoardItem::getBucket, BoardItem::getName).containsExactly(
                tuple(Bucket.START, "Calling back"), tuple(Bucket.START, "=Calling twice"), tuple(Bucket.CONTINUE, "Coffee"));
    }

    private Adopt bringBack(Path sheet) throws IOException {
        return BoardImport.of(FilledBoard.read(sheet), model, domain);
    }

    private Path print(String format) throws IOException {
        Path file = folder.resolve("board." + format);
        BoardForms forms = new BoardForms(board, new Edition(ENGLISH, LocalDate.EPOCH, Theme.LIGHT));
        try (OutputStream out = Files.newOutputStream(file)) {
            if (format.equals("pptx")) {
                forms.writeSlides(out);
            } else {
                forms.writeWorkbook(out);
            }
        }
        return file;
    }
}
