/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Adopt;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.paper.board.BoardImport;
import fi.polku.paper.board.FilledBoard;
import fi.polku.paper.card.ConversationImport;
import fi.polku.paper.card.FilledSheet;
import fi.polku.paper.office.Unclear;

/**
 * A sheet that people have filled in.
 *
 * @param isBoard whether it is a board; else it holds the answers of a conversation
 * @param isBlank whether nothing is written in it
 * @param change takes into the model what is written
 * @param unclear what is written and can't be taken as it was meant
 */
record BroughtBack(boolean isBoard, boolean isBlank, Adopt change, List<Unclear> unclear) {

    /** @throws IOException when it can't be read */
    static BroughtBack read(Path file, ExperienceModel model, EditingDomain domain) throws IOException {
        FilledSheet answers = FilledSheet.read(file);
        if (!answers.isBlank()) {
            return new BroughtBack(false, false, ConversationImport.of(answers, model, domain),
                    ConversationImport.unclear(answers, model));
        }
        FilledBoard board = FilledBoard.read(file);
        return new BroughtBack(true, board.isBlank(), BoardImport.of(board, model, domain),
                board.unclear());
    }
}
