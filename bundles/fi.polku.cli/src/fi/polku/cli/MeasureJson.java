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
                    Json.number("share", part.share(), json);
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
            Trend.Point newest = trend.newest().orElseThrow();
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
                Json.number("difference", change.get().difference(), json);
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
                Json.number("score", memory.get().score(), json);
                json.writeStringField("source", PeakEnd.SOURCE);
                json.writeEndObject();
            }
            array("whatIf", PeakEnd.whatIf(curve.curve()), whatIf -> {
                json.writeStringField("touchpoint", name(whatIf.point()));
                Json.number("score", whatIf.score(), json);
            });
            array("priorities", Priority.of(curve.curve()), priority -> {
                json.writeStringField("touchpoint", name(priority.point()));
                json.writeNumberField("importance", priority.importance());
                Json.number("gap", priority.gap(), json);
                Json.number("weight", priority.weight(), json);
            });
        }

        private void point(CurvePoint point) throws IOException {
            json.writeStringField("touchpoint", name(point));
            number("target", point.target());
            number("observed", point.observed());
            if (point.spread().isPresent()) {
                Spread spread = point.spread().get();
                Json.number("lowerQuartile", spread.lowerQuartile(), json);
                Json.number("upperQuartile", spread.upperQuartile(), json);
                Json.number("people", spread.weight(), json);
            }
        }

        private void gaps(Journey journey) throws IOException {
            json.writeStringField("journey", labels.name(journey));
            array("touchpoints", GapStats.of(Touchpoints.of(journey), language), gap -> {
                json.writeStringField("touchpoint", gap.touchpoint());
                json.writeStringField("expectation", gap.expectation());
                Json.number("gap", gap.size(), json);
            });
            json.writeObjectFieldStart("terms");
            for (Map.Entry<ProblemKind, Double> kind : Gaps.byKind(journey).entrySet()) {
                Json.number(kind.getKey().getLiteral(), kind.getValue(), json);
            }
            json.writeEndObject();
        }

        private void weakLink(WeakLink link) throws IOException {
            json.writeStringField("touchpoint", labels.name(link.touchpoint()));
            Json.number("strength", link.strength(), json);
            json.writeStringField("employeeMoment", labels.name(link.moment()));
            Json.number("employeeStrength", link.momentStrength(), json);
        }

        private String name(CurvePoint point) {
            return labels.name(point.touchpoint());
        }

        private void text(String name, Object text) throws IOException {
            if (text != null) {
                json.writeStringField(name, text.toString());
            }
        }

        private void number(String name, OptionalDouble value) throws IOException {
            Json.number(name, value, json);
        }
    }
}
