/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.Span;
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
    public Piece piece() {
        List<Span<Stage>> stages = sheet.columns().stages();
        List<Piece> goals = stages.stream().map(this::goal).toList();
        double height = goals.stream().mapToDouble(Piece::height).max().orElse(0);
        if (sheet.isForEditing() && !stages.isEmpty()) {
            height = Math.max(height, Type.BODY.lineHeight());
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            if (!goals.get(i).isEmpty() || sheet.isForEditing()) {
                Piece cell = new Piece(stages.get(i).width(), height, goals.get(i).at(Space.MEDIUM, 0));
                marks.addAll(sheet.group(stages.get(i).element(), Literals.STAGE__GOAL, cell).at(stages.get(i).x(), 0));
            }
        }
        return height == 0 ? Piece.EMPTY : new Piece(sheet.columns().width(), height, marks);
    }

    private Piece goal(Span<Stage> span) {
        return Piece.text(span.element().getGoal(), Type.BODY, Math.min(LONGEST_LINE, span.width() - 2 * Space.MEDIUM));
    }
}
