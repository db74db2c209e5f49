/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.util.Locale;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.model.text.Texts;

/** A board on which nothing stands yet. */
public final class NewBoard {

    private NewBoard() {
    }

    /** @return a new board that is called after its lists */
    public static WorkshopBoard in(Locale language) {
        WorkshopBoard board = ExperienceFactory.eINSTANCE.createWorkshopBoard();
        board.setName(new Texts(NewBoard.class).get(language, "board.new"));
        return board;
    }
}
