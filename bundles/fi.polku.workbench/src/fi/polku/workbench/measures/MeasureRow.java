/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.measure.Estimate;
import fi.polku.measure.EstimateText;
import fi.polku.measure.Figures;
import fi.polku.measure.PlacedTrend;
import fi.polku.measure.Trend;
import fi.polku.measure.Wording;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.text.Numbers;
import fi.polku.picture.part.Formats;
import fi.polku.rules.Finding;
import fi.polku.workbench.ScreenTexts;

/**
 * One metric at one place, in words.
 *
 * @param placed where, and its figures
 * @param stale that it should have been measured again by now; empty when it needn't
 */
record MeasureRow(PlacedTrend placed, Optional<Finding> stale) {

    private static final ScreenTexts TEXTS = new ScreenTexts(MeasureRow.class);
    private static final String STALE = "polku/stale-measurement";

    static MeasureRow of(PlacedTrend placed, List<Finding> findings) {
        return new MeasureRow(placed, findings.stream().filter(finding -> finding.rule().id().equals(STALE)
                && finding.element() instanceof MeasurementPlan plan && plan.getMetric() == placed.trend().metric()
                && plan.eContainer() == placed.place()).findFirst());
    }

    Metric metric() {
        return placed.trend().metric();
    }

    Element place() {
        return (Element) placed.place();
    }

    private Optional<Trend.Point> newest() {
        return placed.trend().newest();
    }

    private Optional<Estimate> estimate() {
        return newest().map(Trend.Point::estimate);
    }

    double value() {
        return estimate().map(estimate -> estimate.value().orElseThrow()).orElse(Double.NEGATIVE_INFINITY);
    }

    long answers() {
        return estimate().map(Estimate::number).orElse(0L);
    }

    LocalDate day() {
        return newest().map(Trend.Point::measurement).map(Figures::day).orElse(LocalDate.MIN);
    }

    String metricName() {
        return labels().name(metric());
    }

    String placeName() {
        return labels().name(place());
    }

    String figure() {
        return estimate().map(new EstimateText(language())::figure).orElse("–");
    }

    String interval() {
        return estimate().map(new EstimateText(language())::interval).orElse("");
    }

    String number() {
        return answers() == 0 ? "" : new Numbers(language()).number(answers());
    }

    String method() {
        return Wording.method(metric(), language());
    }

    /** What was aimed at, and whether it is reached; the figure alone decides, not its interval. */
    String target() {
        if (metric().getTarget() == null) {
            return "";
        }
        Numbers numbers = new Numbers(language());
        String target = numbers.withUnit(numbers.number(metric().getTarget()), EstimateText.unit(metric()));
        if (newest().isEmpty()) {
            return target;
        }
        return TEXTS.get(Figures.reachesTarget(metric(), value()) ? "target.reached" : "target.missed", target);
    }

    String change() {
        return placed.trend().latestChange()
                .map(change -> new EstimateText(language()).change(estimate().orElseThrow(), change)).orElse("");
    }

    /** When it was measured, and whether it is time to do so again. */
    String measured() {
        String day = newest().isEmpty() ? TEXTS.get("unmeasured") : day().equals(LocalDate.MIN) ? ""
                : new Formats(language()).date(day());
        return stale.isPresent() ? TEXTS.get("due", day) : day;
    }

    /** What to bear in mind, in sentences. */
    String cautions() {
        return String.join(" ", estimate().map(Estimate::cautions).orElse(List.of()).stream()
                .map(caution -> Wording.caution(caution, language())).toList());
    }

    private static Locale language() {
        return ScreenTexts.language();
    }

    private static Labels labels() {
        return Labels.in(language());
    }
}
