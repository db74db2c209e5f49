/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.PdcaStep;
import fi.polku.model.text.Texts;
import fi.polku.paper.PageSize;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Formats;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The development actions of a model on one page to follow up: where each is between plan, do, check and act. */
public final class FollowUpSheet {

    private static final PageSize A4 = PageSize.inMillimetres(297, 210);
    private static final double MARGIN = 36;
    private static final double WIDTH = A4.width() - 2 * MARGIN;
    private static final double[] COLUMNS = {0.34, 0.17, 0.16, 0.11, 0.22};
    private static final double STEP = 26;
    private static final TextStyle TITLE = new TextStyle(new FontStyle(24, true, false), 30, Palette.INK);

    private final ExperienceModel model;
    private final Locale language;
    private final Labels labels;
    private final Formats formats;
    private final Texts texts = new Texts(FollowUpSheet.class);

    private FollowUpSheet(ExperienceModel model, Locale language) {
        this.model = model;
        this.language = language;
        this.labels = Labels.in(language);
        this.formats = new Formats(language);
    }

    /** @return an A4 sheet on its side, longer where there are more actions than it has room for */
    public static Scene of(ExperienceModel model, Locale language) {
        return new FollowUpSheet(model, language).scene();
    }

    private Scene scene() {
        List<Piece> rows = new ArrayList<>();
        rows.add(Piece.stack(Space.TINY, List.of(
                Piece.text(text("followUp"), TITLE, WIDTH).showing(model, Literals.ELEMENT__NAME),
                Piece.text(labels.name(model), Type.BODY.in(Palette.INK_SOFT), WIDTH))));
        rows.add(heads());
        model.getDevelopmentActions().forEach(action -> rows.add(row(action)));
        if (model.getDevelopmentActions().isEmpty()) {
            rows.add(Piece.text(text("followUp.none"), Type.BODY.italic(), WIDTH));
        }
        Piece all = Piece.stack(Space.MEDIUM, rows).padded(MARGIN, MARGIN);
        return new Scene(A4.width(), Math.max(A4.height(), all.height()), text("followUp"), labels.name(model), language,
                Palette.PAPER, all.marks());
    }

    private Piece heads() {
        List<Piece> cells = new ArrayList<>();
        for (String key : List.of("action", "step", "who", "when", "outcome")) {
            cells.add(Piece.text(text(key), Type.LABEL, width(cells.size())));
        }
        return line(cells);
    }

    private Piece row(DevelopmentAction action) {
        String target = action.getTarget() == null ? "" : text("followUp.target", labels.name(action.getTarget()));
        Piece name = Piece.stack(Space.TINY, List.of(Piece.text(labels.name(action), Type.NAME, width(0)),
                Piece.text(target, Type.DETAIL, width(0))));
        return line(List.of(name, Piece.stack(Space.TINY, List.of(steps(action.getStep()),
                Piece.text(labels.literal(action.getStep()) + " \u00B7 " + labels.literal(action.getState()), Type.DETAIL,
                        width(1)))),
                Piece.text(action.getOwner() == null ? "\u2013" : labels.name(action.getOwner()), Type.BODY, width(2)),
                Piece.text(action.getDue() == null ? "\u2013" : formats.date(action.getDue()), Type.BODY, width(3)),
                Piece.text(action.getOutcome(), Type.BODY, width(4))))
                .group(Subject.of(action), labels.name(action), labels.literal(action.getStep()));
    }

    /** The four steps, those behind the action pale, its own strong. */
    private Piece steps(PdcaStep current) {
        List<Piece> steps = new ArrayList<>();
        for (PdcaStep step : PdcaStep.values()) {
            boolean here = step == current;
            Colour ground = here ? Palette.BLUE_DEEP : step.getValue() < current.getValue() ? Palette.BLUE_MIDDLE
                    : Palette.PAPER;
            String letter = labels.literal(step).substring(0, 1).toUpperCase(language);
            steps.add(Piece.text(letter, Type.LABEL.in(here ? Palette.PAPER : Palette.INK), STEP, Text.Anchor.MIDDLE)
                    .padded(0, 3).on(ground, Pens.CARD, 3));
        }
        return Piece.row(Space.TINY, steps);
    }

    /** Cells beside one another, each in its column, above a line. */
    private static Piece line(List<Piece> cells) {
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            marks.addAll(cells.get(i).at(x, 0));
            x += COLUMNS[i] * WIDTH;
            height = Math.max(height, cells.get(i).height());
        }
        height += Space.SMALL;
        marks.add(Path.line(Pens.HAIRLINE, new Point(0, height), new Point(WIDTH, height)));
        return new Piece(WIDTH, height, marks);
    }

    private static double width(int column) {
        return COLUMNS[column] * WIDTH - Space.LARGE;
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
