/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx.stage;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.paper.pptx.Clip;
import fi.polku.picture.journey.part.FigurePieces;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What the slide of a stage says of one touchpoint. */
final class StageCells {

    private static final TextStyle NAME = new TextStyle(new FontStyle(13, true, false), 16, Palette.INK);
    private static final double EDGE = 3;
    private static final int MOST_LINES = 3;

    private final Sheet sheet;
    private final double width;
    private final FigurePieces figures;

    StageCells(Sheet sheet, double width) {
        this.sheet = sheet;
        this.width = width;
        this.figures = new FigurePieces(sheet);
    }

    Piece card(Column column, double height) {
        return sheet.group(column.touchpoint(), content(column).atLeast(height).padded(Space.MEDIUM, Space.MEDIUM)
                .on(Palette.PAPER, Pens.CARD, Space.RADIUS));
    }

    Piece content(Column column) {
        Touchpoint touchpoint = column.touchpoint();
        double room = width - 2 * Space.MEDIUM;
        Piece number = Piece.snug(String.valueOf(column.number()), NAME.in(Palette.BLUE), room,
                Text.Anchor.START);
        Piece star = touchpoint.isMomentOfTruth()
                ? Signs.star(14, Palette.GOLD, Pen.solid(Palette.INK, 0.5)).group(null, sheet.text("momentOfTruth"), "")
                : Piece.EMPTY;
        double rest = room - number.width() - Space.MEDIUM - (star.isEmpty() ? 0 : star.width() + Space.MEDIUM);
        return Piece.stack(Space.SMALL, List.of(
                Piece.row(Space.MEDIUM, List.of(number, Clip.text(sheet.name(touchpoint), NAME, rest, MOST_LINES)
                        .showing(touchpoint, Literals.ELEMENT__NAME), star)),
                Piece.stack(0, List.of(fact("channels", touchpoint.getChannel(), room),
                        fact("owners", touchpoint.getOwner(), room)))));
    }

    private Piece fact(String row, Element value, double room) {
        return value == null ? Piece.EMPTY : Clip.text(StageSlides.text(sheet.language(), "fact",
                Sheet.rowName(row, sheet.language()), sheet.name(value)), Type.BODY, room, 2);
    }

    Piece goal(Column column) {
        return Clip.text(column.touchpoint().getGoal(), Type.BODY, width, MOST_LINES)
                .showing(column.touchpoint(), Literals.TOUCHPOINT__GOAL);
    }

    /** @return the metrics of each column, in a room this high, or one in which each shows its first */
    List<Piece> metrics(List<Column> columns, double height) {
        List<List<Piece>> all = columns.stream().map(column -> figures.of(column.touchpoint(), width)).toList();
        double room = all.stream().mapToDouble(pieces -> least(Space.MEDIUM, pieces)).reduce(height, Math::max);
        return all.stream().map(pieces -> Clip.stack(Space.MEDIUM, pieces, room, this::more)).toList();
    }

    Piece painPoints(Column column, double height) {
        return Clip.stack(Space.SMALL, pains(column), height, this::more);
    }

    /** @return height of the first pain point, and of the note that there are more */
    double leastOfPainPoints(Column column) {
        return least(Space.SMALL, pains(column));
    }

    private List<Piece> pains(Column column) {
        return column.touchpoint().getPainPoints().stream().map(pain -> slip(pain,
                pain.getKind() == ProblemKind.UNSPECIFIED ? "" : sheet.heading(pain.getKind()), Palette.ORANGE,
                Palette.ORANGE_PALE)).toList();
    }

    Piece opportunities(Column column, double height) {
        return Clip.stack(Space.SMALL, ideas(column), height, this::more);
    }

    /** @return height of the first opportunity, and of the note that there are more */
    double leastOfOpportunities(Column column) {
        return least(Space.SMALL, ideas(column));
    }

    private double least(double gap, List<Piece> pieces) {
        return pieces.isEmpty() ? 0 : pieces.get(0).height() + (pieces.size() == 1 ? 0 : gap + more(1).height());
    }

    private List<Piece> ideas(Column column) {
        return column.touchpoint().getOpportunities().stream()
                .map(idea -> slip(idea, "", Palette.TEAL, Palette.TEAL_PALE)).toList();
    }

    private Piece slip(Element element, String kind, Colour edge, Colour paper) {
        String words = kind.isEmpty() ? sheet.name(element)
                : StageSlides.text(sheet.language(), "fact", kind, sheet.name(element));
        Piece content = Clip.text(words, Type.BODY, width - EDGE - 2 * Space.MEDIUM, 2);
        double height = content.height() + 2 * Space.SMALL;
        List<Mark> marks = new ArrayList<>(List.of(new Box(new Rect(0, 0, width, height), 0, paper, null),
                new Box(new Rect(0, 0, EDGE, height), 0, edge, null)));
        marks.addAll(content.at(EDGE + Space.MEDIUM, Space.SMALL));
        return sheet.group(element, new Piece(width, height, marks));
    }

    private Piece more(int count) {
        return Piece.text(StageSlides.text(sheet.language(), "more", count), Type.DETAIL.italic(), width);
    }
}
