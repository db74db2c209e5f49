/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.PdcaStep;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.Edition;
import fi.polku.paper.card.FilledIn;
import fi.polku.paper.office.LibreOffice;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;

class BoardImportTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @TempDir
    private Path folder;
    private final ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();

    @Test
    void aBoardOnSlidesComesBackWithVotesAndActions() throws IOException {
        Path file = slides();
        assertThatBoardComesBack(FilledBoard.read(file));
    }

    @Test
    void aBoardComesBackFromWhatAnotherProgramHasSaved() throws Exception {
        LibreOffice.assumeInstalled();
        assertThatBoardComesBack(FilledBoard.read(LibreOffice.convert(slides(), "pptx")));
    }

    @Test
    void aBoardInAWorkbookComesBackWithVotesAndActions() throws IOException {
        Path file = folder.resolve("board.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BoardForms(NewBoard.in(FINNISH), new Edition(FINNISH, LocalDate.EPOCH, Theme.LIGHT)).writeWorkbook(out);
        }
        FilledIn.workbook(file, Map.of("Lista", List.of("lopeta", "Sama tieto kahdesti", "15", "Yksi kirjaus",
                "Tietohallinto", "15.3.2027"), "Työpaja", List.of("Klinikka", "2026-11-22", "Kaikki")));
        assertThatBoardComesBack(FilledBoard.read(file));
    }

    @Test
    void anEmptyBoardBringsNothing() throws IOException {
        Path file = folder.resolve("board.pptx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BoardForms(NewBoard.in(FINNISH), new Edition(FINNISH, LocalDate.EPOCH, Theme.LIGHT)).writeSlides(out);
        }
        assertThat(FilledBoard.read(file).isBlank()).isTrue();
    }

    private Path slides() throws IOException {
        Path file = folder.resolve("board.pptx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BoardForms(NewBoard.in(FINNISH), new Edition(FINNISH, LocalDate.EPOCH, Theme.LIGHT)).writeSlides(out);
        }
        FilledIn.slides(file, Map.of("Lista", List.of("lopeta", "Sama tieto kahdesti", "15"),
                "Kehittämistoimi", List.of("Yksi kirjaus", "sama tieto kahdesti", "Tietohallinto", "15.3.2027"),
                "Työpaja", List.of("Klinikka", "2026-11-22", "Kaikki")));
        return file;
    }

    private void assertThatBoardComesBack(FilledBoard sheet) {
        EditingDomain domain = Fixes.domain();
        domain.getCommandStack().execute(BoardImport.of(sheet, model, domain));
        WorkshopBoard board = model.getBoards().get(0);
        assertThat(board.getName()).isEqualTo("Klinikka");
        assertThat(board.getDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(board.getParticipants()).isEqualTo("Kaikki");
        assertThat(board.getItems()).extracting(BoardItem::getBucket, BoardItem::getName, BoardItem::getVotes)
                .containsOnly(tuple(Bucket.STOP, "Sama tieto kahdesti", 15));
        assertThat(model.getDevelopmentActions()).singleElement().satisfies(action -> {
            assertThat(action.getName()).isEqualTo("Yksi kirjaus");
            assertThat(action.getStep()).isEqualTo(PdcaStep.PLAN);
            assertThat(action.getDue()).isEqualTo(LocalDate.of(2027, 3, 15));
            assertThat(action.getOwner()).isNull();
            assertThat(action.getDescription()).contains("Tietohallinto");
            assertThat(board.getItems().get(0).getActions()).containsExactly(action);
        });
        assertThat(BoardImport.of(sheet, model, domain).taken()).as("again").isEmpty();
        domain.getCommandStack().undo();
        assertThat(model.getBoards()).isEmpty();
        assertThat(model.getDevelopmentActions()).isEmpty();
    }
}
