/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Estimate;
import fi.polku.measure.EstimateText;
import fi.polku.measure.PlacedTrend;
import fi.polku.measure.Trend;
import fi.polku.measure.WeakLink;
import fi.polku.measure.Wording;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.text.Numbers;
import fi.polku.picture.chart.ChartOptions;
import fi.polku.picture.chart.DistributionChart;
import fi.polku.picture.chart.IndexWheel;
import fi.polku.picture.chart.TrendChart;
import fi.polku.picture.scene.Scene;

/** Puts measures into words. */
final class MeasureSections {

    private static final double CHART_WIDTH = 308;
    private static final double CHART_HEIGHT = 250;

    private final Measures measures;
    private final Polku polku;
    private final Labels labels;
    private final Numbers numbers;

    private MeasureSections(Measures measures, Polku polku) {
        this.measures = measures;
        this.polku = polku;
        labels = Labels.in(polku.language());
        numbers = new Numbers(polku.language());
    }

    /** @return the parts that have something to say, the figures first */
    static List<MeasureSection> of(Measures measures, Polku polku) {
        MeasureSections sections = new MeasureSections(measures, polku);
        List<MeasureSection> all = new ArrayList<>(List.of(sections.figures(), sections.indexes(), sections.stale()));
        measures.curves().forEach(curve -> all.addAll(new EmotionSections(curve, polku).all()));
        measures.model().getJourneys().forEach(journey -> all.addAll(new GapSections(journey, polku).all()));
        all.add(sections.weakLinks());
        return all.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    private MeasureSection figures() {
        return section("figures", List.of(), 6, measures.figures().stream().map(this::figure).toList())
                .with(() -> measures.figures().stream().flatMap(placed -> charts(placed.trend())).toList());
    }

    /** What became of the figure, where it has been measured again, and the newest answers, where they are known. */
    private Stream<Scene> charts(Trend trend) {
        ChartOptions room = new ChartOptions(CHART_WIDTH, CHART_HEIGHT, polku.language());
        Measurement newest = trend.newest().orElseThrow().measurement();
        return Stream.concat(trend.points().size() < 2 ? Stream.empty() : Stream.of(TrendChart.of(trend, room)),
                newest.getDistribution().isEmpty() ? Stream.empty() : Stream.of(DistributionChart.of(newest, room)));
    }

    private List<String> figure(PlacedTrend placed) {
        Trend trend = placed.trend();
        Metric metric = trend.metric();
        Estimate estimate = trend.newest().orElseThrow().estimate();
        EstimateText texts = new EstimateText(polku.language());
        String target = trend.target().isEmpty() ? "–" : texts.withUnit(estimate, trend.target().getAsDouble());
        String change = trend.latestChange().map(each -> texts.change(estimate, each)).orElse("–");
        return List.of(labels.name((Element) placed.place()), labels.name(metric), texts.of(estimate), target, change,
                method(estimate));
    }

    /** How the figure was made, and then, in whole sentences, what to bear in mind. */
    private String method(Estimate estimate) {
        Locale language = polku.language();
        String direction = estimate.metric().getUnit() == null ? ""
                : "; " + polku.text("measure.direction", labels.literal(estimate.metric().getDirection()));
        String method = Wording.method(estimate, language) + direction;
        String cautions = estimate.cautions().stream().map(caution -> Wording.caution(caution, language))
                .collect(Collectors.joining(" "));
        return cautions.isEmpty() ? method : method + ". " + cautions;
    }

    private MeasureSection indexes() {
        List<List<String>> rows = new ArrayList<>();
        for (IndexStats index : measures.indexes()) {
            rows.add(List.of(index.name(), score(index.value()), ""));
            index.parts().forEach(part -> rows.add(List.of("  " + part.name(), score(part.score()),
                    numbers.percent(part.share()))));
        }
        ChartOptions room = new ChartOptions(CHART_WIDTH, CHART_HEIGHT, polku.language());
        return section("indexes", List.of(polku.text("measure.indexes.note")), 3, rows).with(() ->
                measures.model().getIndexes().stream().map(index -> IndexWheel.of(index, measures.model(), room)).toList());
    }

    private String score(OptionalDouble score) {
        return score.isEmpty() ? polku.text("stats.unmeasured")
                : numbers.number(Math.round(score.getAsDouble() * 10) / 10.0);
    }

    private MeasureSection stale() {
        return section("stale", List.of(), 1, measures.stale().stream().map(List::of).toList());
    }

    private MeasureSection weakLinks() {
        return section("weak", List.of(polku.text("measure.weak.note")), 4,
                measures.weakLinks().stream().map(this::weakLink).toList());
    }

    private List<String> weakLink(WeakLink link) {
        return List.of(labels.name(link.touchpoint()), score(OptionalDouble.of(link.strength())), labels.name(link.moment()),
                score(OptionalDouble.of(link.momentStrength())));
    }

    private MeasureSection section(String key, List<String> notes, int columns, List<List<String>> rows) {
        return section(polku.text("measure." + key), key, notes, columns, rows, polku);
    }

    static MeasureSection section(String title, String key, List<String> notes, int columns, List<List<String>> rows,
            Polku polku) {
        List<String> head = Stream.iterate(1, column -> column + 1).limit(columns)
                .map(column -> polku.text("measure." + key + "." + column)).toList();
        return new MeasureSection(title, notes, head, rows, List::of);
    }
}
