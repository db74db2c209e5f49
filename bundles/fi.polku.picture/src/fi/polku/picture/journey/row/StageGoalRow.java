/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.journey.sheet.Span;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What the persona wants to reach in each stage. */
final class StageGoalRow implements Row {

    private static final double LONGEST_LINE = 480;

    private final Sheet sheet;

    StageGoalRow(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public String label() {
        return "row.stageGoals";
    }

    @Override
    public Piece piece() {
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (Span<Stage> span : sheet.columns().stages()) {
            Piece goal = Piece.text(span.element().getGoal(), Type.BODY,
                    Math.min(LONGEST_LINE, span.width() - 2 * Space.MEDIUM));
            marks.addAll(goal.at(span.x() + Space.MEDIUM, 0));
            height = Math.max(height, goal.height());
        }
        return height == 0 ? Piece.EMPTY : new Piece(sheet.columns().width(), height, marks);
    }
}
