/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonGenerator;

import fi.polku.measure.Change;
import fi.polku.measure.CurvePoint;
import fi.polku.measure.Gaps;
import fi.polku.measure.PeakEnd;
import fi.polku.measure.Priority;
import fi.polku.measure.Spread;
import fi.polku.measure.Touchpoints;
import fi.polku.measure.PlacedTrend;
import fi.polku.measure.Trend;
import fi.polku.measure.WeakLink;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ProblemKind;

/** Measures for programs: a JSON array with one object a model, described in {@code docs/measuring.md}. */
final class MeasureJson implements Report<List<Measures>> {

    @Override
    public void write(List<Measures> models, PrintWriter out, Polku polku) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartArray();
        for (Measures measures : models) {
            new Writer(json, polku.language(), Labels.in(polku.language())).write(measures);
        }
        json.writeEndArray();
        json.flush();
        out.println();
    }

    /** Writes one model. */
    private record Writer(JsonGenerator json, Locale language, Labels labels) {

        /** What is written of one thing in an array. */
        private interface Fields<T> {

            void write(T each) throws IOException;
        }

        private <T> void array(String name, Iterable<T> things, Fields<T> fields) throws IOException {
            json.writeArrayFieldStart(name);
            for (T thing : things) {
                json.writeStartObject();
                fields.write(thing);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void write(Measures measures) throws IOException {
            json.writeStartObject();
            json.writeStringField("file", measures.file().toString().replace('\\', '/'));
            array("figures", measures.figures(), this::figure);
            array("curves", measures.curves(), this::curve);
            array("gaps", measures.model().getJourneys(), this::gaps);
            array("indexes", measures.indexes(), index -> {
                json.writeStringField("name", index.name());
                number("value", index.value());
                array("parts", index.parts(), part -> {
                    json.writeStringField("metric", part.name());
                    number("score", part.score());
                    number("share", OptionalDouble.of(part.share()));
                });
            });
            array("weakLinks", measures.weakLinks(), this::weakLink);
            json.writeArrayFieldStart("stale");
            for (String stale : measures.stale()) {
                json.writeString(stale);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void figure(PlacedTrend placed) throws IOException {
            Trend trend = placed.trend();
            Trend.Point newest = trend.points().get(trend.points().size() - 1);
            json.writeStringField("place", labels.name((Element) placed.place()));
            json.writeStringField("metric", labels.name(trend.metric()));
            EstimateJson.fields(newest.estimate(), Optional.empty(), language, json);
            text("unit", trend.metric().getUnit());
            json.writeStringField("direction", trend.metric().getDirection().getLiteral());
            Double target = trend.metric().getTarget();
            number("target", target == null ? OptionalDouble.empty() : OptionalDouble.of(target));
            text("date", newest.measurement().getDate());
            Optional<Change> change = trend.latestChange();
            if (change.isPresent()) {
                json.writeObjectFieldStart("change");
                number("difference", OptionalDouble.of(change.get().difference()));
                number("low", change.get().low());
                number("high", change.get().high());
                json.writeStringField("verdict", change.get().verdict().name().toLowerCase(Locale.ROOT));
                json.writeEndObject();
            }
        }

        private void curve(Measures.Curve curve) throws IOException {
            json.writeStringField("journey", labels.name(curve.journey()));
            text("persona", curve.persona() == null ? null : labels.name(curve.persona()));
            array("points", curve.curve().points(), this::point);
            Optional<PeakEnd> memory = PeakEnd.of(curve.curve());
            if (memory.isPresent()) {
                json.writeObjectFieldStart("peakEnd");
                json.writeStringField("peak", name(memory.get().peak()));
                json.writeStringField("end", name(memory.get().end()));
                number("score", OptionalDouble.of(memory.get().score()));
                json.writeStringField("source", PeakEnd.SOURCE);
                json.writeEndObject();
            }
            array("whatIf", PeakEnd.whatIf(curve.curve()), whatIf -> {
                json.writeStringField("touchpoint", name(whatIf.point()));
                number("score", OptionalDouble.of(whatIf.score()));
            });
            array("priorities", Priority.of(curve.curve()), priority -> {
                json.writeStringField("touchpoint", name(priority.point()));
                json.writeNumberField("importance", priority.importance());
                number("gap", OptionalDouble.of(priority.gap()));
                number("weight", OptionalDouble.of(priority.weight()));
            });
        }

        private void point(CurvePoint point) throws IOException {
            json.writeStringField("touchpoint", name(point));
            number("target", point.target());
            number("observed", point.observed());
            if (point.spread().isPresent()) {
                Spread spread = point.spread().get();
                number("lowerQuartile", OptionalDouble.of(spread.lowerQuartile()));
                number("upperQuartile", OptionalDouble.of(spread.upperQuartile()));
                number("people", OptionalDouble.of(spread.weight()));
            }
        }

        private void gaps(Journey journey) throws IOException {
            json.writeStringField("journey", labels.name(journey));
            array("touchpoints", GapStats.of(Touchpoints.of(journey), language), gap -> {
                json.writeStringField("touchpoint", gap.touchpoint());
                json.writeStringField("expectation", gap.expectation());
                number("gap", OptionalDouble.of(gap.size()));
            });
            json.writeObjectFieldStart("terms");
            for (Map.Entry<ProblemKind, Double> kind : Gaps.byKind(journey).entrySet()) {
                number(kind.getKey().getLiteral(), OptionalDouble.of(kind.getValue()));
            }
            json.writeEndObject();
        }

        private void weakLink(WeakLink link) throws IOException {
            json.writeStringField("touchpoint", labels.name(link.touchpoint()));
            number("strength", OptionalDouble.of(link.strength()));
            json.writeStringField("employeeMoment", labels.name(link.moment()));
            number("employeeStrength", OptionalDouble.of(link.momentStrength()));
        }

        private String name(CurvePoint point) {
            return labels.name(point.touchpoint());
        }

        private void text(String name, Object text) throws IOException {
            if (text != null) {
                json.writeStringField(name, text.toString());
            }
        }

        /** Four decimals: what lies behind them comes of binary fractions, not of the model. */
        private void number(String name, OptionalDouble value) throws IOException {
            if (value.isPresent()) {
                json.writeNumberField(name, Math.round(value.getAsDouble() * 10_000) / 10_000.0);
            }
        }
    }
}
