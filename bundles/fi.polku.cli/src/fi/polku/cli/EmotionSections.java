/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.PeakEnd;
import fi.polku.measure.Priority;
import fi.polku.measure.Spread;
import fi.polku.model.edit.Labels;
import fi.polku.model.text.Numbers;
import fi.polku.picture.EmotionCurves;
import fi.polku.picture.Filter;
import fi.polku.picture.PictureOptions;

/** Puts one persona's emotions on a journey into words. */
final class EmotionSections {

    private final Measures.Curve curve;
    private final Polku polku;
    private final Labels labels;
    private final Numbers numbers;

    EmotionSections(Measures.Curve curve, Polku polku) {
        this.curve = curve;
        this.polku = polku;
        labels = Labels.in(polku.language());
        numbers = new Numbers(polku.language());
    }

    List<MeasureSection> all() {
        return List.of(points(), priorities());
    }

    private MeasureSection points() {
        Optional<PeakEnd> memory = PeakEnd.of(curve.curve());
        List<String> notes = memory.map(peakEnd -> List.of(polku.text("measure.emotion.memory",
                numbers.signed(peakEnd.score()), name(peakEnd.peak()), numbers.signed(peakEnd.peak().observed().orElse(0)),
                name(peakEnd.end()), numbers.signed(peakEnd.end().observed().orElse(0)), PeakEnd.SOURCE))).orElse(List.of());
        return MeasureSections.section(title("measure.emotion.title"), "emotion", notes, 5,
                curve.curve().points().stream().filter(point -> point.target().isPresent() || point.spread().isPresent())
                        .map(this::point).toList(), polku).with(() ->
                                EmotionCurves.of(curve.journey(), picture()).stream().toList());
    }

    private PictureOptions picture() {
        return new PictureOptions(polku.language(), List.of())
                .only(new Filter(curve.persona(), Set.of(), Set.of(), Set.of()));
    }

    private List<String> point(CurvePoint point) {
        Optional<Spread> spread = point.spread();
        return List.of(name(point), signed(point.target()), signed(point.observed()),
                spread.map(values -> numbers.signed(values.lowerQuartile()) + " … " + numbers.signed(values.upperQuartile()))
                        .orElse("–"),
                spread.map(values -> numbers.number(values.weight())).orElse("–"));
    }

    private MeasureSection priorities() {
        List<PeakEnd.WhatIf> whatIf = PeakEnd.whatIf(curve.curve());
        return MeasureSections.section(title("measure.priority.title"), "priority", List.of(), 5,
                Priority.of(curve.curve()).stream().map(priority -> List.of(name(priority.point()),
                        labels.literal(priority.point().touchpoint().getImportance()), numbers.number(priority.gap()),
                        numbers.number(priority.weight()), whatIf.stream().filter(each -> each.point() == priority.point())
                                .map(each -> numbers.signed(each.score())).findFirst().orElse("–"))).toList(), polku);
    }

    private String title(String key) {
        String persona = curve.persona() == null ? "" : labels.name(curve.persona());
        return polku.text(key, labels.name(curve.journey()), persona);
    }

    private String name(CurvePoint point) {
        return labels.name(point.touchpoint());
    }

    private String signed(OptionalDouble value) {
        return value.isEmpty() ? "–" : numbers.signed(value.getAsDouble());
    }
}
