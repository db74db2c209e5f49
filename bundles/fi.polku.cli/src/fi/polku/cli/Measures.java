/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.measure.EmotionCurve;
import fi.polku.measure.PlacedTrend;
import fi.polku.measure.WeakLink;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.rules.ElementPath;
import fi.polku.rules.RuleEngine;

/**
 * What the measurements of one file say.
 *
 * @param file the file
 * @param model its model
 * @param figures the figures of every metric at every place where it has been measured, in the order of the model
 * @param curves the emotion curve of every persona of every journey that knows emotions
 * @param indexes its experience indexes
 * @param weakLinks weak customer touchpoints with weak employee moments behind them
 * @param stale what should have been measured again by now, in words
 */
record Measures(Path file, ExperienceModel model, List<PlacedTrend> figures, List<Curve> curves, List<IndexStats> indexes,
        List<WeakLink> weakLinks, List<String> stale) {

    private static final String STALE = "polku/stale-measurement";

    /** The emotions of one persona on a journey; null where the journey has no persona. */
    record Curve(Journey journey, Persona persona, EmotionCurve curve) {
    }

    static Measures of(Path file, ExperienceModel model, RuleEngine engine, Locale language) {
        return new Measures(file, model, PlacedTrend.in(model).stream()
                .filter(placed -> !placed.trend().points().isEmpty()).toList(),
                model.getJourneys().stream().flatMap(Measures::curves).toList(),
                model.getIndexes().stream().map(index -> IndexStats.of(index, model, language)).toList(), WeakLink.of(model),
                engine.check(model).stream()
                        .filter(finding -> finding.rule().id().equals(STALE) && finding.suppression().isEmpty())
                        .map(finding -> ElementPath.of(finding.element(), language) + ": " + finding.message(language))
                        .toList());
    }

    private static Stream<Curve> curves(Journey journey) {
        List<Curve> curves = new ArrayList<>();
        if (journey.getPersonas().isEmpty()) {
            curves.add(new Curve(journey, null, EmotionCurve.of(journey)));
        }
        journey.getPersonas().forEach(persona -> curves.add(new Curve(journey, persona, EmotionCurve.of(journey, persona))));
        return curves.stream().filter(curve -> curve.curve().points().stream()
                .anyMatch(point -> point.target().isPresent() || point.spread().isPresent()));
    }
}
