/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Ease;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What the persona wants to have done after each encounter, and how easily it is reached. */
final class GoalRow extends CellRow {

    private static final double STEP = 11;
    private static final double THICKNESS = 5;

    GoalRow(Sheet sheet) {
        super(sheet, Literals.TOUCHPOINT__GOAL);
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        return Piece.stack(Space.SMALL, List.of(Piece.text(touchpoint.getGoal(), Type.BODY, width),
                ease(touchpoint.getEase(), width).showing(touchpoint, Literals.TOUCHPOINT__EASE)));
    }

    private Piece ease(Ease ease, double width) {
        if (ease == Ease.UNSPECIFIED) {
            return Piece.EMPTY;
        }
        Piece meter = meter(ease.getValue());
        sheet().explain(meter(Ease.FAIR_VALUE), "legend.ease");
        Piece word = Piece.text(sheet().literal(ease), Type.DETAIL, width - meter.width() - Space.MEDIUM);
        return Piece.row(Space.MEDIUM, List.of(meter, word));
    }

    private static Piece meter(int steps) {
        Colour full = steps <= Ease.HARD_VALUE ? Palette.ORANGE : Palette.BLUE;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < Ease.VERY_EASY_VALUE; i++) {
            Rect bounds = new Rect(i * STEP, (Type.DETAIL.lineHeight() - THICKNESS) / 2, STEP - Space.TINY, THICKNESS);
            marks.add(new Box(bounds, 1, i < steps ? full : Palette.HAIRLINE, null));
        }
        return new Piece(Ease.VERY_EASY_VALUE * STEP - Space.TINY, Type.DETAIL.lineHeight(), marks);
    }
}
