/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The touchpoints as cards with name, weight and marks. */
class TouchpointRow extends CellRow {

    private static final Pen OWN = Pens.CARD;
    private static final Pen OTHERS = Pens.dashed(Palette.INK_SOFT, 1);
    /** Room for a number of three digits. */
    static final double NUMBER = 24;

    TouchpointRow(Sheet sheet) {
        super(sheet, Literals.ELEMENT__NAME);
    }

    @Override
    public double verticalPadding() {
        return Space.MEDIUM;
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        // The first line holds number and badge, which are drawn once the card's place in the journey is known.
        return Piece.stack(Space.SMALL, List.of(
                new Piece(width, Badges.SIZE, List.of()),
                Piece.text(sheet().name(touchpoint), Type.NAME, width).showing(touchpoint, Literals.ELEMENT__NAME),
                momentOfTruth(touchpoint, width).showing(touchpoint, Literals.TOUCHPOINT__MOMENT_OF_TRUTH),
                importance(touchpoint.getImportance(), width).showing(touchpoint, Literals.TOUCHPOINT__IMPORTANCE),
                control(touchpoint.getControl(), width).showing(touchpoint, Literals.TOUCHPOINT__CONTROL),
                keyMoment(touchpoint.getKeyMoment(), width).showing(touchpoint, Literals.TOUCHPOINT__KEY_MOMENT),
                subJourney(touchpoint, width).showing(touchpoint, Literals.TOUCHPOINT__SUB_JOURNEY)));
    }

    @Override
    Piece blank(double width) {
        return Piece.text(sheet().text("touchpoints.none"), Type.BODY.italic().in(Palette.INK_SOFT), width);
    }

    @Override
    public Piece drawn(Column column, Piece content, double height) {
        List<Mark> marks = new ArrayList<>(content.at(Space.MEDIUM, Space.MEDIUM));
        if (column.touchpoint() == null) {
            return new Piece(column.width(), height, marks).on(Palette.PAPER, Pens.dashed(Palette.LINE, 0.75), Space.RADIUS);
        }
        marks.addAll(Piece.text(String.valueOf(column.number()), Type.LABEL.in(Palette.BLUE), column.width())
                .at(Space.MEDIUM, Space.MEDIUM + Space.TINY));
        marks.addAll(sheet().badges().of(column.touchpoint())
                .at(column.width() - Badges.SIZE - Space.MEDIUM, Space.MEDIUM - Space.TINY));
        marks.addAll(tag(column).at(Space.MEDIUM + NUMBER, Space.MEDIUM));
        boolean own = column.touchpoint().getControl() == Control.OWN;
        return sheet().group(column.touchpoint(),
                new Piece(column.width(), height, marks).on(paper(column), own ? OWN : OTHERS, Space.RADIUS));
    }

    /** @return what stands between the number and the badge */
    Piece tag(Column column) {
        return Piece.EMPTY;
    }

    /** @return colour of the card */
    Colour paper(Column column) {
        return Palette.PAPER;
    }

    private Piece momentOfTruth(Touchpoint touchpoint, double width) {
        if (!touchpoint.isMomentOfTruth()) {
            return Piece.EMPTY;
        }
        Piece star = Signs.star(Type.DETAIL.lineHeight(), Palette.GOLD, Pen.solid(Palette.INK, 0.5));
        sheet().explain(star, "legend.momentOfTruth");
        Piece word = Piece.snug(sheet().text("momentOfTruth"), Type.DETAIL.bold().in(Palette.INK),
                width - star.width() - 3 * Space.SMALL, Text.Anchor.START);
        return Piece.row(Space.SMALL, List.of(star, word)).padded(Space.SMALL, Space.TINY).on(Palette.GOLD_PALE, null, 3);
    }

    private Piece importance(Importance importance, double width) {
        if (importance == Importance.UNRANKED) {
            return Piece.EMPTY;
        }
        Piece dots = Signs.dots(importance);
        sheet().explain(Signs.dots(Importance.MAJOR), "legend.importance");
        return Piece.row(Space.MEDIUM, List.of(dots,
                Piece.text(sheet().literal(importance), Type.DETAIL, width - dots.width() - Space.MEDIUM)));
    }

    private Piece control(Control control, double width) {
        if (control == Control.OWN) {
            return Piece.EMPTY;
        }
        sheet().explain(new Piece(24, 16, List.of()).on(Palette.PAPER, OTHERS, 3), "legend.control");
        return Piece.text(sheet().text("control", sheet().literal(control)), Type.DETAIL.italic().in(Palette.INK), width);
    }

    private Piece keyMoment(KeyMoment moment, double width) {
        return moment == KeyMoment.NONE ? Piece.EMPTY
                : Piece.text(sheet().text("keyMoment", sheet().literal(moment)), Type.DETAIL, width);
    }

    private Piece subJourney(Touchpoint touchpoint, double width) {
        return touchpoint.getSubJourney() == null ? Piece.EMPTY
                : Piece.text(sheet().text("subJourney", sheet().name(touchpoint.getSubJourney())),
                        Type.DETAIL.in(Palette.BLUE_DEEP), width);
    }
}
