/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.matrix;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.ServiceOutcome;
import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The lines of a matrix below one another: those of a stage below its name, those of a moment below that. */
final class MatrixLines {

    private final Sheet sheet;
    private final MatrixTable table;

    MatrixLines(Sheet sheet, MatrixTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    /** @return for each touchpoint its line, together with what stands above the first one of a stage or moment */
    List<Piece> all() {
        List<Piece> all = new ArrayList<>();
        Column before = null;
        for (Column line : sheet.columns().all()) {
            boolean begins = before == null || line.stage() != before.stage();
            boolean newMoment = line.moment() != null && (begins || line.moment() != before.moment());
            all.add(Piece.stack(Space.MEDIUM, List.of(begins ? stage(line.stage()) : Piece.EMPTY,
                    newMoment ? moment(line.moment()) : Piece.EMPTY, table.line(all.size()))));
            before = line;
        }
        return all;
    }

    /** @return whether it is the first line of its stage */
    boolean begins(int index) {
        List<Column> all = sheet.columns().all();
        return index == 0 || all.get(index - 1).stage() != all.get(index).stage();
    }

    /** @return the name of the stage that goes on, to stand above a line of it on a further sheet */
    Piece continued(int index) {
        Stage stage = sheet.columns().all().get(index).stage();
        return begins(index) ? Piece.EMPTY : band(stage, sheet.text("stage.continued", sheet.name(stage)), List.of());
    }

    private Piece stage(Stage stage) {
        double room = table.width() - 2 * Space.LARGE;
        Colour ink = ink(stage);
        String outcome = stage.getOutcome() == ServiceOutcome.UNSPECIFIED ? ""
                : sheet.text("featureOf", sheet.feature(Literals.STAGE__OUTCOME), sheet.literal(stage.getOutcome()));
        Piece band = band(stage, sheet.name(stage), List.of(
                Piece.text(stage.getGoal(), Type.BODY.in(ink), room).showing(stage, Literals.STAGE__GOAL),
                Piece.text(outcome, Type.BODY.in(ink), room).showing(stage, Literals.STAGE__OUTCOME)));
        return sheet.group(stage, band);
    }

    private Piece band(Stage stage, String name, List<Piece> below) {
        double room = table.width() - 2 * Space.LARGE;
        Colour ink = ink(stage);
        Piece badge = below.isEmpty() ? Piece.EMPTY : sheet.badges().of(stage);
        List<Piece> words = new ArrayList<>();
        words.add(Piece.text(sheet.heading(stage.getPhase()), Type.DETAIL.bold().in(ink), room - 2 * Badges.SIZE));
        words.add(Piece.text(name, Type.HEADING.in(ink), room - 2 * Badges.SIZE));
        words.addAll(below);
        Piece content = Piece.stack(Space.TINY, words).padded(Space.LARGE, Space.MEDIUM);
        List<Mark> marks = new ArrayList<>(content.marks());
        marks.addAll(badge.at(table.width() - Space.LARGE - Badges.SIZE, Space.MEDIUM));
        return new Piece(table.width(), content.height(), marks)
                .on(stage.getPhase() == Phase.CORE ? Palette.BLUE : Palette.BLUE_MIDDLE, null, Space.RADIUS);
    }

    private static Colour ink(Stage stage) {
        return stage.getPhase() == Phase.CORE ? Palette.PAPER : Palette.INK;
    }

    private Piece moment(ServiceMoment moment) {
        return sheet.group(moment, Piece.text(sheet.name(moment), Type.SUBHEADING, table.width() - 2 * Space.MEDIUM)
                .padded(Space.MEDIUM, Space.SMALL).on(Palette.BLUE_PALE, null, Space.RADIUS));
    }
}
