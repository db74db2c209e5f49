/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.measure.EstimateText;
import fi.polku.measure.Figures;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Ease;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** The touchpoints of a journey, a line each. Emotions are those of its main persona, from −1 to +1. */
final class TouchpointSheet {

    private final Book book;
    private final Words words;

    TouchpointSheet(Book book, Words words) {
        this.book = book;
        this.words = words;
    }

    void write(Journey journey) {
        List<Touchpoint> touchpoints = Touchpoints.of(journey);
        String owner = words.head(Literals.OWNED__OWNER);
        Grid<Touchpoint> grid = new Grid<Touchpoint>(book, words.name(journey), 4)
                .column(words.text("number"), 6, it -> touchpoints.indexOf(it) + 1)
                .column(words.head(Literals.STAGE__PHASE), 18, it -> words.literal(stage(it).getPhase()))
                .column(words.text("stage"), 22, it -> words.name(stage(it)))
                .column(words.text("touchpoint"), 30, words::name)
                .column(words.text("moment"), 20, it -> it.eContainer() instanceof ServiceMoment moment
                        ? words.name(moment) : null)
                .column(words.head(Literals.TOUCHPOINT__GOAL), 36, Touchpoint::getGoal)
                .column(words.text("ease"), 12, it -> it.getEase() == Ease.UNSPECIFIED ? null : it.getEase().getValue())
                .column(words.head(Literals.TOUCHPOINT__CHANNEL), 18, it -> words.name(it.getChannel()))
                .column(words.head(Literals.TOUCHPOINT__ALTERNATIVE_CHANNELS), 20,
                        it -> words.names(it.getAlternativeChannels()))
                .column(words.head(Literals.TOUCHPOINT__ENCOUNTER), 14, it -> words.literal(it.getEncounter()))
                .column(owner, 24, it -> words.name(it.getOwner()))
                .column(words.head(Literals.TOUCHPOINT__PERFORMER), 20, it -> words.name(it.getPerformer()))
                .column(words.head(Literals.TOUCHPOINT__CONTROL), 18, it -> words.literal(it.getControl()))
                .column(words.text("importance"), 12, it -> it.getImportance() == Importance.UNRANKED ? null
                        : it.getImportance().getValue())
                .column(words.head(Literals.TOUCHPOINT__MOMENT_OF_TRUTH), 12, it -> words.truth(it.isMomentOfTruth()));
        emotions(grid, journey)
                .column(words.head(Literals.TOUCHPOINT__RESPONSE_TIME_TARGET), 14, Touchpoint::getResponseTimeTarget)
                .column(words.head(Literals.TOUCHPOINT__PAIN_POINTS), 36, it -> words.names(it.getPainPoints()))
                .column(words.head(Literals.TOUCHPOINT__OPPORTUNITIES), 36, it -> words.names(it.getOpportunities()))
                .column(words.text("measured.times"), 12, it -> it.getMeasurements().size())
                .column(words.text("newest.figure"), 10, newest(it -> boxed(Figures.of(it))))
                .column(words.head(Literals.METRIC__UNIT), 10, newest(it -> EstimateText.unit(it.getMetric())))
                .column(words.head(Literals.MEASUREMENT__METRIC), 26, newest(it -> words.name(it.getMetric())))
                .column(words.text("newest.day"), 13, newest(Figures::day))
                .column(words.head(Literals.ELEMENT__DESCRIPTION), 40, Touchpoint::getDescription);
        Signals signals = grid.write(touchpoints);
        signals.missing(grid.index(owner));
        signals.scale(grid.index(words.text("target")));
        signals.scale(grid.index(words.text("observed")));
        signals.negative(grid.index(words.text("gap")));
    }

    private static Function<Touchpoint, Object> newest(Function<Measurement, Object> fact) {
        return touchpoint -> Figures.latest(touchpoint).map(fact).orElse(null);
    }

    private Grid<Touchpoint> emotions(Grid<Touchpoint> grid, Journey journey) {
        Map<Touchpoint, CurvePoint> curve = EmotionCurve.of(journey).byTouchpoint();
        return grid.column(words.text("target"), 12, CellLook.SCORE, it -> boxed(curve.get(it).target()))
                .column(words.text("observed"), 12, CellLook.SCORE, it -> boxed(curve.get(it).observed()))
                .column(words.text("gap"), 12, CellLook.SCORE, it -> gap(curve.get(it)));
    }

    private static Stage stage(Touchpoint touchpoint) {
        return Touchpoints.stageOf(touchpoint).orElseThrow();
    }

    private static Double gap(CurvePoint point) {
        return point.target().isPresent() && point.observed().isPresent()
                ? point.observed().getAsDouble() - point.target().getAsDouble() : null;
    }

    static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
