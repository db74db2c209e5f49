/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import fi.polku.measure.Trend;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.picture.SceneCheck;
import fi.polku.picture.scene.Scene;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ChartsProperties {

    private static final ChartOptions WORD = new ChartOptions(60, 18, Locale.ENGLISH);

    @Property(tries = 60)
    void everyChartCanBeReadAndIsTheSameAgain(@ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int size,
            @ForAll @DoubleRange(min = 0, max = 600) double width) {
        ChartOptions options = new ChartOptions(width, width / 2, Locale.forLanguageTag("fi"));
        ExperienceModel model = RandomModels.any(seed, size);
        for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext();) {
            charts(all.next(), options).forEach(SceneCheck::assertReadable);
        }
        model.getIndexes().forEach(index -> SceneCheck.assertReadable(IndexWheel.of(index, model, options)));
        assertThat(charts(model, options)).isEqualTo(charts(model, options));
    }

    private static List<Scene> charts(EObject element, ChartOptions options) {
        Stream<Scene> distributions = element instanceof Measurement measurement
                ? Stream.of(DistributionChart.of(measurement, options)) : Stream.empty();
        Stream<Scene> trends = element instanceof Measurable place ? place.getMeasurements().stream()
                .map(Measurement::getMetric).distinct().map(metric -> Trend.of(metric, place))
                .flatMap(trend -> Stream.concat(Stream.of(TrendChart.of(trend, options)),
                        Sparkline.of(trend, WORD).stream()))
                : Stream.empty();
        return Stream.concat(distributions, trends).toList();
    }
}
