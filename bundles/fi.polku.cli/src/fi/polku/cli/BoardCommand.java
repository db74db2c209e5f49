/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.command.Adopt;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.paper.board.BoardImport;
import fi.polku.paper.board.BoardPapers;
import fi.polku.paper.board.FilledBoard;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;
import picocli.CommandLine.Command;

/** {@code polku board}: start, continue and stop boards, what is done about them, and the way back into a model. */
@Command(name = "board", mixinStandardHelpOptions = true)
final class BoardCommand extends WorkshopCommand {

    @Override
    Map<String, WholeFile.Content> blank(Locale language, Theme theme) {
        return BoardPapers.blank(language, theme);
    }

    @Override
    Map<String, WholeFile.Content> papers(ExperienceModel model, Locale language, Theme theme) {
        return BoardPapers.of(model, language, theme);
    }

    @Override
    Optional<Adopt> read(Path sheet, ExperienceModel model) throws IOException {
        FilledBoard board = FilledBoard.read(sheet);
        tell(board.unclear());
        return board.isBlank() ? Optional.empty() : Optional.of(BoardImport.of(board, model, Fixes.domain()));
    }

    @Override
    String taken(Adopt change, Path model) {
        return polku().text("board.imported", change.count(BoardItem.class), change.count(DevelopmentAction.class), model);
    }
}
