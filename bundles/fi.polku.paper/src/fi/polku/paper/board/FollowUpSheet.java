/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.PdcaStep;
import fi.polku.model.text.Texts;
import fi.polku.paper.PageSize;
import fi.polku.paper.pptx.Clip;
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

/** The development actions of a model to follow up, on one page if it can be: where each is in plan, do, check and act. */
public final class FollowUpSheet {

    /** What the sheet is printed on. */
    static final PageSize A4 = PageSize.inMillimetres(297, 210);
    private static final double MARGIN = 36;
    /** How small letters may get so that one page is enough; running text has 8 points then. */
    private static final double[] SCALES = {1, 0.9, 0.8};
    private static final double[] COLUMNS = {0.32, 0.17, 0.16, 0.14, 0.21};
    private static final double STEP = 26;
    /** Of each of its texts an action shows no more. */
    private static final int MOST_LINES = 8;
    private static final TextStyle TITLE = new TextStyle(new FontStyle(24, true, false), 30, Palette.INK);

    private final ExperienceModel model;
    private final double pageWidth;
    private final double pageHeight;
    private final double width;
    private final Locale language;
    private final Labels labels;
    private final Formats formats;
    private final Texts texts = new Texts(FollowUpSheet.class);

    private FollowUpSheet(ExperienceModel model, Locale language, double scale) {
        this.model = model;
        this.pageWidth = A4.width() / scale;
        this.pageHeight = A4.height() / scale;
        this.width = pageWidth - 2 * MARGIN;
        this.language = language;
        this.labels = Labels.in(language);
        this.formats = new Formats(language);
    }

    /** @return pages of the shape of an A4 sheet on its side, larger ones where that makes one page enough */
    public static List<Scene> of(ExperienceModel model, Locale language) {
        return DoubleStream.of(SCALES).mapToObj(scale -> new FollowUpSheet(model, language, scale).pages())
                .filter(pages -> pages.size() == 1).findFirst()
                .orElseGet(() -> new FollowUpSheet(model, language, 1).pages());
    }

    /** @return what the sheet is called */
    static String title(Locale language) {
        return new Texts(FollowUpSheet.class).get(language, "followUp");
    }

    private List<Scene> pages() {
        double room = pageHeight - 2 * MARGIN - head("").height() - Space.MEDIUM - heads().height();
        List<List<Piece>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        double left = room;
        for (Piece row : rows()) {
            if (left < room && left < Space.MEDIUM + row.height()) {
                pages.add(new ArrayList<>());
                left = room;
            }
            pages.get(pages.size() - 1).add(row);
            left -= Space.MEDIUM + row.height();
        }
        return IntStream.range(0, pages.size()).mapToObj(i -> page(pages.get(i),
                pages.size() == 1 ? "" : " " + (i + 1) + "/" + pages.size())).toList();
    }

    private List<Piece> rows() {
        return model.getDevelopmentActions().isEmpty()
                ? List.of(Piece.text(text("followUp.none"), Type.BODY.italic(), width))
                : model.getDevelopmentActions().stream().map(this::row).toList();
    }

    private Scene page(List<Piece> rows, String number) {
        Piece all = Piece.stack(Space.MEDIUM, Stream.concat(Stream.of(head(number), heads()), rows.stream()).toList())
                .padded(MARGIN, MARGIN);
        return new Scene(pageWidth, pageHeight, title(language) + number, labels.name(model), language, Palette.PAPER,
                all.marks());
    }

    private Piece head(String number) {
        return Piece.stack(Space.TINY, List.of(
                Piece.text(title(language) + number, TITLE, width).showing(model, Literals.ELEMENT__NAME),
                Clip.text(labels.name(model), Type.BODY.in(Palette.INK_SOFT), width, 2)));
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
        Piece name = Piece.stack(Space.TINY, List.of(Clip.text(labels.name(action), Type.NAME, width(0), MOST_LINES),
                Clip.text(target, Type.DETAIL, width(0), MOST_LINES)));
        return line(List.of(name, Piece.stack(Space.TINY, List.of(steps(action.getStep()),
                Piece.text(labels.literal(action.getStep()) + " \u00B7 " + labels.literal(action.getState()), Type.DETAIL,
                        width(1)))),
                Clip.text(action.getOwner() == null ? "\u2013" : labels.name(action.getOwner()), Type.BODY, width(2),
                        MOST_LINES),
                Piece.text(action.getDue() == null ? "\u2013" : formats.date(action.getDue()), Type.BODY, width(3)),
                Clip.text(action.getOutcome(), Type.BODY, width(4), MOST_LINES)))
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
    private Piece line(List<Piece> cells) {
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            marks.addAll(cells.get(i).at(x, 0));
            x += COLUMNS[i] * width;
            height = Math.max(height, cells.get(i).height());
        }
        height += Space.SMALL;
        marks.add(Path.line(Pens.HAIRLINE, new Point(0, height), new Point(width, height)));
        return new Piece(width, height, marks);
    }

    private double width(int column) {
        return COLUMNS[column] * width - Space.LARGE;
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
