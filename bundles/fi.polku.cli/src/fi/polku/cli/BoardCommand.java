/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.board.BoardForms;
import fi.polku.paper.board.BoardImport;
import fi.polku.paper.board.BoardSheet;
import fi.polku.paper.board.FollowUpSheet;
import fi.polku.paper.board.NewBoard;
import fi.polku.paper.pdf.PdfWriter;
import fi.polku.paper.pptx.Slides;
import fi.polku.picture.export.FileNames;
import fi.polku.picture.export.ModelDay;
import fi.polku.picture.scene.Scene;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.LoadedModel;
import picocli.CommandLine.Command;

/** {@code polku board}: start, continue and stop boards, what is done about them, and the way back into a model. */
@Command(name = "board", mixinStandardHelpOptions = true)
final class BoardCommand extends WorkshopCommand {

    @Override
    void writeBlank(Locale language) throws IOException {
        write(NewBoard.in(language), language, LocalDate.EPOCH, new FileNames());
    }

    @Override
    void write(LoadedModel loaded, Locale language) throws IOException {
        LocalDate day = ModelDay.of(loaded.model());
        List<WorkshopBoard> boards = loaded.model().getBoards().isEmpty() ? List.of(NewBoard.in(language))
                : loaded.model().getBoards();
        FileNames names = new FileNames();
        for (WorkshopBoard board : boards) {
            write(board, language, day, names);
        }
        if (!loaded.model().getDevelopmentActions().isEmpty()) {
            Scene followUp = FollowUpSheet.of(loaded.model(), language);
            String name = names.unique(followUp.title());
            write(name + ".pdf", out -> PdfWriter.write(followUp.title(), language, List.of(followUp), out));
            write(name + ".pptx", out -> Slides.write(followUp, day, out));
        }
    }

    private void write(WorkshopBoard board, Locale language, LocalDate day, FileNames names) throws IOException {
        String title = Labels.in(language).name(board);
        String name = names.unique(title);
        BoardForms forms = new BoardForms(board, language, day);
        write(name + ".pdf", out -> PdfWriter.write(title, language, List.of(BoardSheet.of(board, language)), out));
        write(name + ".pptx", forms::writeSlides);
        write(name + ".xlsx", forms::writeWorkbook);
    }

    @Override
    int bringBack(Path sheet, LoadedModel loaded) throws IOException {
        BoardImport read = BoardImport.read(sheet, loaded.model());
        if (read.isEmpty()) {
            return nothingIn(sheet);
        }
        save(loaded, read.command(Fixes.domain(), loaded.model()));
        polku().out().println(polku().text("board.imported", read.board().getItems().size(), read.actions().size(),
                loaded.file()));
        return ExitCode.CLEAN;
    }
}
