/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.measure.Trend;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.IndexPart;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.SceneCheck;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Themes;

@DisplayName("A chart of measurements")
class ChartsTest {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final ChartOptions ROOM = new ChartOptions(420, 220, Locale.ENGLISH);

    private final Touchpoint application = MAKE.createTouchpoint();
    private final Metric nps = MAKE.createMetric();

    ChartsTest() {
        application.setName("Hakee");
        nps.setKind(MetricKind.NPS);
        nps.setName("NPS");
    }

    @Test
    void ofATrendNamesPeriodsAnswersFiguresMethodAndTarget() {
        nps.setTarget(50.0);
        measured("2026-01-01", "2026-03-28", 50, 30, 20);
        measured("2026-04-02", "2026-06-30", 60, 20, 20);

        assertThat(words(trend(ROOM))).contains("NPS · Hakee", "Q1 2026", "n\u00A0=\u00A0100", "Q2 2026",
                "Q2 2026: 40 ±\u00A015.7 (24.3\u00A0…\u00A055.7), n\u00A0=\u00A0100",
                "% promoters (9–10) − % detractors (0–6)",
                "target 50", "95 % interval", "Since Q1 2026: +10 may be chance");
        assertThat(words(trend(new ChartOptions(420, 220, FINNISH)))).contains("Q1/2026", "tavoite 50",
                "Verrattuna aiempaan (Q1/2026): +10 voi olla sattumaa");
    }

    @Test
    void ofATrendClaimsAChangeOnlyWhereItIsMoreThanChance() {
        measured("2026-01-01", "2026-03-28", 50, 30, 20);
        measured("2026-04-02", "2026-06-30", 60, 20, 20);
        assertThat(words(trend(ROOM))).doesNotContain("significantly better", "significantly worse");

        measured("2026-07-01", "2026-09-30", 90, 5, 5);
        assertThat(words(trend(ROOM))).contains("significantly better").doesNotContain("significantly worse");

        measured("2026-10-01", "2026-12-30", 10, 5, 90);
        assertThat(words(trend(ROOM))).contains("significantly better", "significantly worse");
    }

    @Test
    void tellsWhoeverPointsAtAPointOrCantSeeItAll() {
        Measurement first = measured("2026-01-01", "2026-03-28", 6, 2, 2);
        Scene scene = trend(ROOM);

        Group point = scene.groups().filter(group -> group.subject() != null && group.subject().element() == first)
                .findFirst().orElseThrow();
        assertThat(point.title()).isEqualTo("Q1 2026: 40 ±\u00A049.6 (−9.6\u00A0…\u00A089.6), n\u00A0=\u00A010");
        assertThat(scene.title()).isEqualTo("Trend: NPS · Hakee");
        assertThat(scene.description()).isEqualTo(point.title() + ".");
        assertThat(words(scene)).anyMatch(word -> word.startsWith("Small sample"));
    }

    @Test
    void ofATrendWithoutIntervalsSaysSo() {
        nps.setKind(MetricKind.EFFICIENCY);
        nps.setMethod(MetricMethod.VALUE);
        measured("2026-01-01", "2026-12-31").setValue(31.5);
        assertThat(words(trend(ROOM))).contains("2026", "interval not known").doesNotContain("95 % interval");
    }

    @Test
    void ofATrendWithoutFiguresSaysSo() {
        assertThat(words(trend(ROOM))).containsExactly("NPS", "No figures yet.");
    }

    @Test
    void ofAnswersTellsPromotersPassivesAndDetractorsApart() {
        Scene scene = DistributionChart.of(measured("2026-01-01", "2026-03-28", 60, 20, 20), ROOM);

        assertThat(words(scene)).contains("detractors 0–6: 20% (20)", "passives 7–8: 20% (20)", "promoters 9–10: 60% (60)");
        assertThat(SceneCheck.leaves(scene.marks()).filter(Box.class::isInstance)
                .map(mark -> ((Box) mark).fill()).distinct())
                .containsExactlyInAnyOrder(Palette.ORANGE, Palette.MIST, Palette.BLUE);
        assertThat(scene.groups().map(Group::title)).contains("10: 60% (60)", "9: 0% (0)");
        assertThat(scene.description()).contains("0: 0% (0); 1: 0% (0); 2: 20% (20);");
    }

    @Test
    void ofAMeasurementWithoutAnswersSaysThatOnlyTheFigureIsKnown() {
        Measurement measurement = measured("2026-01-01", "2026-03-28");
        measurement.setValue(12.0);
        assertThat(words(DistributionChart.of(measurement, ROOM))).contains("Q1 2026: 12")
                .anyMatch(word -> word.startsWith("Only the figure is known"));
    }

    @Test
    void asSmallAsAWordHasALineFromTheSecondFigureOn() {
        measured("2026-01-01", "2026-03-28", 50, 30, 20);
        ChartOptions word = new ChartOptions(60, 18, Locale.ENGLISH);
        assertThat(Sparkline.of(Trend.of(nps, application), word)).isEmpty();

        measured("2026-04-02", "2026-06-30", 60, 20, 20);
        Scene scene = Sparkline.of(Trend.of(nps, application), word).orElseThrow();
        Path line = (Path) scene.marks().get(0);
        assertThat(line.points().get(1).y()).as("40 stands above 30").isLessThan(line.points().get(0).y());
        assertThat(scene.title()).contains("Q1 2026: 30", "Q2 2026: 40", "may be chance");
    }

    @Test
    void ofAnIndexIsAWheelWhoseSectorsAreAsWideAsTheirShare() {
        ExperienceModel model = MAKE.createExperienceModel();
        ExperienceIndex index = MAKE.createExperienceIndex();
        index.setName("CX");
        model.getIndexes().add(index);
        assertThat(words(IndexWheel.of(index, model, ROOM))).containsExactly("CX", "No figures yet.");

        for (double weight : new double[] {3, 1}) {
            Metric share = MAKE.createMetric();
            share.setName("Share " + weight);
            share.setUnit("%");
            share.setMethod(MetricMethod.VALUE);
            Measurement measured = MAKE.createMeasurement();
            measured.setMetric(share);
            measured.setValue(80.0);
            model.getMeasurements().add(measured);
            IndexPart part = MAKE.createIndexPart();
            part.setMetric(share);
            part.setWeight(weight);
            index.getParts().add(part);
        }
        Scene wheel = IndexWheel.of(index, model, ROOM);
        assertThat(words(wheel)).contains("80", "1 Share 3.0: 80 (75%)", "2 Share 1.0: 80 (25%)");
        assertThat(wheel.groups().filter(group -> !group.title().isEmpty()).map(group -> group.bounds().width()).toList())
                .as("three quarters are as wide as the wheel, one is half as wide").satisfies(widths ->
                        assertThat(widths.get(0)).isCloseTo(2 * widths.get(1), within(0.5)));
    }

    @Test
    void canBeReadInEveryThemeAndSize() {
        for (int quarter = 0; quarter < 4; quarter++) {
            String from = LocalDate.of(2025, 1 + 3 * quarter, 1).toString();
            measured(from, LocalDate.parse(from).plusDays(80).toString(), 50 - 9 * quarter, 30, 20 + 40 * (quarter % 2));
        }
        for (Theme theme : Themes.shipped()) {
            for (double width : new double[] {0, 200, 420, 2000}) {
                ChartOptions options = new ChartOptions(width, width / 2, FINNISH);
                assertThat(trend(options.in(theme)).background()).isEqualTo(theme.on(trend(options)).background());
                SceneCheck.assertReadable(trend(options));
                SceneCheck.assertReadable(DistributionChart.of(application.getMeasurements().get(1), options));
            }
        }
    }

    private Measurement measured(String start, String end, int... promotersPassivesDetractors) {
        Measurement measurement = MAKE.createMeasurement();
        measurement.setMetric(nps);
        measurement.setPeriodStart(LocalDate.parse(start));
        measurement.setPeriodEnd(LocalDate.parse(end));
        for (int i = 0; i < promotersPassivesDetractors.length; i++) {
            AnswerCount answers = MAKE.createAnswerCount();
            answers.setAnswer(List.of(10, 8, 2).get(i));
            answers.setCount(promotersPassivesDetractors[i]);
            measurement.getDistribution().add(answers);
        }
        application.getMeasurements().add(measurement);
        return measurement;
    }

    private Scene trend(ChartOptions options) {
        return TrendChart.of(Trend.of(nps, application), options);
    }

    private static Stream<String> words(Scene scene) {
        return scene.texts().map(Text::text);
    }
}
