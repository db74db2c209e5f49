/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import fi.polku.survey.mapping.AnswerColumn.ByKind;
import fi.polku.survey.mapping.AnswerColumn.ByName;
import fi.polku.survey.mapping.AnswerColumn.Felt;

/** Writes mappings: only what they say, labels in alphabetical order. */
final class MappingWriter {

    private MappingWriter() {
    }

    static String text(Mapping mapping) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
            lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(lines);
            json.writeStartObject();
            field("source", mapping.source(), json);
            field("encoding", mapping.format().encoding().map(charset -> charset.name()), json);
            field("delimiter", mapping.format().delimiter().map(String::valueOf), json);
            field("sheet", mapping.format().sheet(), json);
            field("decimal", mapping.decimal().map(String::valueOf), json);
            field("date", mapping.date(), json);
            field("dateFormat", mapping.dateFormat(), json);
            field("grouping", Optional.of(mapping.grouping().toString()), json);
            if (mapping.population().isPresent()) {
                json.writeNumberField("population", mapping.population().getAsInt());
            }
            field("place", mapping.places(), json);
            if (!mapping.placeNames().isEmpty()) {
                json.writeObjectFieldStart("placeNames");
                for (Map.Entry<String, String> name : new TreeMap<>(mapping.placeNames()).entrySet()) {
                    json.writeStringField(name.getKey(), name.getValue());
                }
                json.writeEndObject();
            }
            json.writeArrayFieldStart("answers");
            for (AnswerColumn answer : mapping.answers()) {
                write(answer, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(AnswerColumn answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("column", answer.column());
        if (answer.means() instanceof ByName named) {
            json.writeStringField("metric", named.metric());
        } else if (answer.means() instanceof ByKind one) {
            json.writeStringField("kind", one.kind().getLiteral());
        } else if (answer.means() instanceof Felt felt) {
            json.writeBooleanField("emotion", true);
            field("persona", felt.persona(), json);
        }
        field("at", answer.place(), json);
        field("comments", answer.comments(), json);
        if (!answer.labels().isEmpty()) {
            json.writeObjectFieldStart("labels");
            for (Map.Entry<String, Double> label : new TreeMap<>(answer.labels()).entrySet()) {
                json.writeNumberField(label.getKey(), label.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void field(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
