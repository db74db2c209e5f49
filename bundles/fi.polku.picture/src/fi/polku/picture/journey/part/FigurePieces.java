/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Figures;
import fi.polku.measure.Trend;
import fi.polku.model.experience.Benchmark;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.picture.chart.Sparkline;
import fi.polku.picture.chart.TrendText;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Verdict;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/**
 * Figures with what they need to be judged by: number of answers, target and the figures of others; or the plan for them.
 */
public final class FigurePieces {

    private static final double TREND = 20;
    private static final double LEAST_TREND = 24;
    private static final double WIDEST_TREND = 56;

    private final Sheet sheet;
    private final FigureText text;

    /** @param sheet what the pieces are for */
    public FigurePieces(Sheet sheet) {
        this.sheet = sheet;
        this.text = new FigureText(sheet);
    }

    /**
     * @param measured something that measurements are taken of
     * @param width width of each piece in points
     * @return the latest figure of each metric, then what is planned but hasn't been measured
     */
    public List<Piece> of(Measurable measured, double width) {
        return Stream.concat(latest(measured).map(latest -> figure(measured, latest, width)),
                unmeasured(measured).map(plan -> plan(plan, width))).toList();
    }

    /** @return the same in words, a line for each metric */
    public List<String> inWords(Measurable measured) {
        return Stream.concat(latest(measured).map(latest -> words(measured, latest)),
                unmeasured(measured).map(plan -> sheet.name(planned(plan)) + ": "
                        + facts(Stream.of(sheet.text("planned"), how(plan))))).toList();
    }

    private static Stream<Measurement> latest(Measurable measured) {
        return metrics(measured).stream().map(metric -> Figures.latest(metric, measured)).flatMap(Optional::stream);
    }

    private static Set<Metric> metrics(Measurable measured) {
        return measured.getMeasurements().stream().map(Measurement::getMetric)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<MeasurementPlan> unmeasured(Measurable measured) {
        Set<Metric> metrics = metrics(measured);
        return measured.getPlans().stream().filter(plan -> plan.getMetric() == null || !metrics.contains(plan.getMetric()));
    }

    private String words(Measurable measured, Measurement measurement) {
        Metric metric = measurement.getMetric();
        OptionalDouble value = Figures.of(measurement);
        return sheet.name(metric == null ? measurement : metric) + ": " + facts(Stream.of(
                value.isPresent() ? text.figure(metric, value.getAsDouble()) : "", text.answers(measurement),
                new TrendText(Trend.of(metric, measured), sheet.language()).newestChange(),
                metric == null || metric.getTarget() == null ? "" : target(metric)));
    }

    private static String facts(Stream<String> facts) {
        return facts.filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Piece figure(Measurable measured, Measurement measurement, double width) {
        Metric metric = measurement.getMetric();
        OptionalDouble value = Figures.of(measurement);
        List<Piece> lines = new ArrayList<>();
        lines.add(name(metric == null ? measurement : metric, width).showing(measurement, Literals.MEASUREMENT__METRIC));
        Trend trend = Trend.of(metric, measured);
        if (value.isPresent()) {
            lines.add(figure(trend, value.getAsDouble(), width).showing(measurement, Literals.MEASUREMENT__VALUE));
        }
        lines.add(Piece.text(text.answers(measurement), Type.DETAIL, width));
        lines.add(Piece.text(new TrendText(trend, sheet.language()).newestChange(), Type.DETAIL, width));
        if (metric != null) {
            lines.add(target(metric, value, width));
            metric.getBenchmarks().stream().map(benchmark -> benchmark(metric, benchmark, width)).forEach(lines::add);
        }
        return sheet.group(measurement, Piece.stack(0, lines));
    }

    /** The number large, its unit small on the same base line, and how it came there, as far as there is room. */
    private Piece figure(Trend trend, double value, double width) {
        Metric metric = trend.metric();
        Piece number = Piece.snug(text.number(metric, value), Type.FIGURE, width, Text.Anchor.START);
        double room = width - number.width() - Space.SMALL;
        if (room < Measure.width("%", Type.BODY.font()) || number.height() > Type.FIGURE.lineHeight()) {
            return Piece.stack(0, List.of(number, Piece.text(text.unit(metric), Type.BODY, width),
                    Sparkline.piece(trend, Math.min(WIDEST_TREND, width), TREND)));
        }
        Piece unit = Piece.snug(text.unit(metric), Type.BODY, room, Text.Anchor.START);
        double drop = Type.FIGURE.baseline() - Type.BODY.baseline();
        Piece figure = Piece.row(Space.SMALL, List.of(number, unit.isEmpty() ? unit
                : new Piece(unit.width(), unit.height() + drop, unit.at(0, drop))));
        double left = Math.min(WIDEST_TREND, width - figure.width() - Space.MEDIUM);
        return left < LEAST_TREND
                ? Piece.stack(0, List.of(figure, Sparkline.piece(trend, Math.min(WIDEST_TREND, width), TREND)))
                : Piece.row(Space.MEDIUM, List.of(figure, Sparkline.piece(trend, left, TREND)));
    }

    private Piece target(Metric metric, OptionalDouble value, double width) {
        if (metric.getTarget() == null) {
            return Piece.EMPTY;
        }
        String target = target(metric);
        if (value.isEmpty()) {
            return Piece.text(target, Type.DETAIL, width);
        }
        boolean reached = Figures.reachesTarget(metric, value.getAsDouble());
        sheet.explain(Verdict.sign(reached), reached ? "legend.reached" : "legend.missed");
        return Verdict.on(reached, target, width);
    }

    private String target(Metric metric) {
        return sheet.text("target", text.figure(metric, metric.getTarget()));
    }

    private Piece benchmark(Metric metric, Benchmark benchmark, double width) {
        return benchmark.getValue() == null ? Piece.EMPTY : Piece.text(sheet.text("benchmark", sheet.name(benchmark),
                text.figure(metric, benchmark.getValue())), Type.DETAIL, width);
    }

    private Piece plan(MeasurementPlan plan, double width) {
        return sheet.group(plan, Piece.stack(0, List.of(
                name(planned(plan), width).showing(plan, Literals.MEASUREMENT_PLAN__METRIC),
                Piece.text(sheet.text("planned"), Type.DETAIL.italic().in(Palette.BLUE_DEEP), width),
                Piece.text(how(plan), Type.DETAIL, width))));
    }

    private static Element planned(MeasurementPlan plan) {
        return plan.getMetric() == null ? plan : plan.getMetric();
    }

    private String how(MeasurementPlan plan) {
        String channel = plan.getChannel() == null ? "" : sheet.name(plan.getChannel());
        return facts(Stream.of(plan.getWho(), plan.getWhen(), channel).map(Measure::oneLine));
    }

    private Piece name(Element element, double width) {
        return Piece.text(sheet.name(element), Type.DETAIL.bold().in(Palette.INK), width);
    }
}
