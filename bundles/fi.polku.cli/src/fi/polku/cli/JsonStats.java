/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

/** Figures for programs: a JSON array with one object a model, described in {@code docs/command-line.md}. */
final class JsonStats implements Report<List<ModelStats>> {

    @Override
    public void write(List<ModelStats> models, PrintWriter out, Polku polku) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartArray();
        for (ModelStats model : models) {
            json.writeStartObject();
            json.writeStringField("file", model.file().toString().replace('\\', '/'));
            json.writeNumberField("blueprints", model.blueprints());
            json.writeArrayFieldStart("journeys");
            for (JourneyStats journey : model.journeys()) {
                write(journey, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("indexes");
            for (IndexStats index : model.indexes()) {
                write(index, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.flush();
        out.println();
    }

    private static void write(JourneyStats journey, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", journey.name());
        json.writeNumberField("stages", journey.stages());
        json.writeNumberField("touchpoints", journey.touchpoints());
        json.writeNumberField("owned", journey.owned());
        json.writeNumberField("measured", journey.measured());
        json.writeNumberField("measuredOrPlanned", journey.planned());
        json.writeNumberField("withTargetEmotion", journey.aimed());
        Json.number("peak", journey.peak(), json);
        Json.number("trough", journey.trough(), json);
        Json.number("end", journey.end(), json);
        json.writeArrayFieldStart("gaps");
        for (GapStats gap : journey.gaps()) {
            json.writeStartObject();
            json.writeStringField("touchpoint", gap.touchpoint());
            json.writeStringField("expectation", gap.expectation());
            Json.number("gap", gap.size(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(IndexStats index, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", index.name());
        Json.number("value", index.value(), json);
        json.writeArrayFieldStart("parts");
        for (IndexStats.Part part : index.parts()) {
            json.writeStartObject();
            json.writeStringField("metric", part.name());
            Json.number("score", part.score(), json);
            Json.number("share", part.share(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
