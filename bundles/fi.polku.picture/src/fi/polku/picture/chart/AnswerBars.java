/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.ArrayList;
import java.util.List;

import fi.polku.measure.Distribution;
import fi.polku.measure.Distribution.Side;
import fi.polku.measure.Distribution.Step;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** A bar for each step of the answers, as high as its share. */
final class AnswerBars {

    private static final double LEAST_SLOT = 4;
    private static final double WIDEST_SLOT = 56;
    private static final double FILLED = 0.8;

    private final Distribution answers;
    private final ChartPage page;
    private final List<String> titles;
    private final List<String> names;
    private final List<String> shares;
    private final double slot;

    /** @param titles what is said about each bar to people who point at it or can't see it */
    AnswerBars(Distribution answers, ChartPage page, List<String> titles) {
        this.answers = answers;
        this.page = page;
        this.titles = titles;
        names = answers.steps().stream().map(step -> name(step, page)).toList();
        shares = answers.steps().stream().map(step -> step.count() == 0 ? ""
                : page.numbers().percent((double) step.count() / answers.number())).toList();
        slot = Math.max(LEAST_SLOT, Math.min(WIDEST_SLOT, page.width() / answers.steps().size()));
    }

    /** @return what a step is called: its answer, or its lowest and its highest */
    static String name(Step step, ChartPage page) {
        String from = page.numbers().number(step.from());
        return step.from() == step.to() ? from : page.text("distribution.range", from, page.numbers().number(step.to()));
    }

    /** @param room height in points, names and shares included */
    Piece piece(double room) {
        double above = widest(shares) <= slot ? Type.SMALL.lineHeight() : 0;
        double below = Type.SMALL.lineHeight() + Space.TINY;
        double height = room - above - below;
        double ground = above + height;
        long most = answers.steps().stream().mapToLong(Step::count).max().orElse(1);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Step step = answers.steps().get(i);
            double middle = (i + 0.5) * slot;
            double top = ground - height * step.count() / most;
            List<Mark> bar = new ArrayList<>();
            Side side = step.side().orElse(Side.FOR);
            bar.add(new Box(new Rect(middle - slot * FILLED / 2, top, slot * FILLED, ground - top), 0, fill(side),
                    step.count() == 0 ? null : rim(side)));
            if (above > 0 && !shares.get(i).isEmpty()) {
                bar.add(TrendPlot.text(shares.get(i), middle, top - Space.TINY, Text.Anchor.MIDDLE));
            }
            marks.add(new Group(null, titles.get(i), "", new Rect(i * slot, 0, slot, ground), bar));
        }
        marks.add(Path.line(Pens.RULE, new Point(0, ground), new Point(names.size() * slot, ground)));
        double width = names(marks, ground + Space.TINY + Type.SMALL.baseline());
        return new Piece(width, room, marks);
    }

    /** As many as there is room for at even steps, the lowest among them, which may need the room of the second. */
    private double names(List<Mark> marks, double baseline) {
        int each = (int) Math.ceil((widest(names) + Space.TINY) / slot);
        double width = names.size() * slot;
        double end = -Space.TINY;
        for (int i = 0; i < names.size(); i += each) {
            double room = Measure.width(names.get(i), Type.SMALL.font());
            double middle = Math.max(room / 2, (i + 0.5) * slot);
            if (middle - room / 2 >= end + Space.TINY) {
                end = middle + room / 2;
                marks.add(TrendPlot.text(names.get(i), middle, baseline, Text.Anchor.MIDDLE));
            }
        }
        return Math.max(width, end);
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(each -> Measure.width(each, Type.SMALL.font())).max().orElse(0);
    }

    static Colour fill(Side side) {
        return switch (side) {
            case FOR -> Palette.BLUE;
            case AGAINST -> Palette.ORANGE;
            case NEITHER -> Palette.MIST;
        };
    }

    /** What is pale has a rim, so that it can be made out. */
    static Pen rim(Side side) {
        return side == Side.NEITHER ? Pen.solid(Palette.INK_SOFT, 1) : null;
    }
}
