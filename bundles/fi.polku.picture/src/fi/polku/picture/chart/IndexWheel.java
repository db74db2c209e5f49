/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import fi.polku.measure.IndexPartValue;
import fi.polku.measure.IndexValue;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Type;

/**
 * A CX or EX index as a wheel: a sector for each of its metrics, as wide as the metric's share and filled as far from the
 * hub as its score reaches, 0 at the hub and 100 at the rim.
 */
public final class IndexWheel {

    private static final double MOST_RADIUS = 110;
    private static final double LEAST_RADIUS = 48;
    private static final double HUB = 22;
    private static final double NUMBER = 8;
    private static final double PIECE_OF_ARC = Math.PI / 60;

    private final ChartPage page;
    private final Labels labels;
    private final IndexValue index;
    private double radius;

    private IndexWheel(IndexValue index, ChartPage page) {
        this.index = index;
        this.page = page;
        labels = Labels.in(page.language());
    }

    /**
     * @param index any index
     * @param model holds the measurements
     * @param options room and manner
     * @return the wheel; a sentence where nothing has been measured
     */
    public static Scene of(ExperienceIndex index, ExperienceModel model, ChartOptions options) {
        ChartPage page = new ChartPage(options);
        page.heading(Labels.in(options.language()).name(index));
        return new IndexWheel(IndexValue.of(index, model), page).scene();
    }

    private Scene scene() {
        List<IndexPartValue> parts = index.parts().stream().filter(part -> part.share() > 0).toList();
        List<String> words = new ArrayList<>();
        for (IndexPartValue part : parts) {
            words.add(page.text("wheel.part", words.size() + 1, name(part), score(part.score()),
                    page.numbers().percent(part.share())));
        }
        if (parts.isEmpty()) {
            page.remark(page.text("trend.none"));
            return page.scene("wheel", Piece.EMPTY, page.text("trend.none"));
        }
        words.forEach(page::remark);
        radius = Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, Math.min(page.width(), page.plotHeight()) / 2 - NUMBER));
        return page.scene("wheel", wheel(parts, words).centred(page.width()),
                words.stream().collect(Collectors.joining("; ", score(index.value()) + ": ", ".")));
    }

    private Piece wheel(List<IndexPartValue> parts, List<String> words) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> numbers = new ArrayList<>();
        double from = -Math.PI / 2;
        for (int i = 0; i < parts.size(); i++) {
            double to = from + 2 * Math.PI * parts.get(i).share();
            double reach = HUB + (radius - HUB) * parts.get(i).score().orElse(0) / 100;
            marks.add(new Group(null, words.get(i), "", List.of(sector(radius, from, to, Palette.BLUE_PALE),
                    sector(reach, from, to, Palette.BLUE))));
            numbers.addAll(number(String.valueOf(i + 1), at(radius, (from + to) / 2)));
            from = to;
        }
        marks.addAll(numbers);
        marks.addAll(disc(score(index.value()), Type.SUBHEADING, HUB, at(0, 0)));
        return new Piece(2 * (radius + NUMBER), 2 * (radius + NUMBER), marks);
    }

    private List<Mark> number(String number, Point at) {
        return disc(number, Type.DETAIL.bold().in(Palette.INK), NUMBER, at);
    }

    /** Words in the middle of a white circle. */
    private static List<Mark> disc(String words, TextStyle style, double size, Point middle) {
        List<Mark> marks = new ArrayList<>(Signs.circle(2 * size, Palette.PAPER, Pens.CARD)
                .at(middle.x() - size, middle.y() - size));
        marks.add(new Text(middle.x(), middle.y() + style.font().size() * 0.36, words, style.font(), style.colour(),
                Text.Anchor.MIDDLE, Measure.width(words, style.font())));
        return marks;
    }

    /** A piece of the disc from the hub to a radius; white lines part it from its neighbours. */
    private Path sector(double reach, double from, double to, Colour fill) {
        List<Point> edge = new ArrayList<>(List.of(at(0, 0)));
        int pieces = (int) Math.ceil((to - from) / PIECE_OF_ARC);
        for (int i = 0; i <= pieces; i++) {
            edge.add(at(reach, from + (to - from) * i / pieces));
        }
        return Path.shape(fill, Pen.solid(Palette.PAPER, 1.5), edge.toArray(Point[]::new));
    }

    private Point at(double distance, double angle) {
        double centre = radius + NUMBER;
        return new Point(centre + distance * Math.cos(angle), centre + distance * Math.sin(angle));
    }

    private String name(IndexPartValue part) {
        return labels.name(part.part().getMetric() == null ? part.part() : part.part().getMetric());
    }

    private String score(OptionalDouble score) {
        return score.isEmpty() ? "–" : page.numbers().number(Math.round(score.getAsDouble() * 10) / 10.0);
    }
}
