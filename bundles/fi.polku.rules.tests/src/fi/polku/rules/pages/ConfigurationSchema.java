/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import fi.polku.rules.Level;
import fi.polku.rules.Option;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;

/**
 * The JSON Schema (draft 2020-12) of configurations, made from the rules themselves. Rules of other houses are left open.
 */
final class ConfigurationSchema {

    private final JsonGenerator json;

    private ConfigurationSchema(JsonGenerator json) {
        this.json = json;
    }

    static String of(List<Rule> rules) {
        StringWriter text = new StringWriter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            new ConfigurationSchema(json).write(rules);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private void write(List<Rule> rules) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", "http://polku.fi/polku-rules.schema.json");
        json.writeStringField("title", "What a team decided about Polku's rules");
        json.writeStringField("$comment", "Generated from the rules. Don't edit.");
        closedObject();
        object("$schema", () -> json.writeStringField("type", "string"));
        object("extends", () -> {
            json.writeStringField("description", "What holds for rules that are not mentioned.");
            words(Preset.values());
        });
        object("rules", () -> {
            closedObject();
            for (Rule rule : rules) {
                object(rule.id(), () -> rule(rule));
            }
            json.writeEndObject();
            object("patternProperties",
                    () -> object("^(?!polku/)[^/]+/.+$", () -> json.writeStringField("$ref", "#/$defs/own")));
        });
        json.writeEndObject();
        object("$defs", () -> {
            object("severity", () -> words(Level.values()));
            object("own", () -> decision(() -> json.writeStringField("type", "object")));
        });
        json.writeEndObject();
    }

    private void rule(Rule rule) throws IOException {
        json.writeStringField("description", rule.title(Locale.ENGLISH) + " (" + word(rule.severity()) + ")");
        decision(() -> {
            closedObject();
            for (Option<?> option : rule.options()) {
                object(option.name(), () -> option(rule, option));
            }
            json.writeEndObject();
        });
    }

    private void option(Rule rule, Option<?> option) throws IOException {
        json.writeStringField("description", rule.meaning(Locale.ENGLISH, option));
        json.writeStringField("type", option.isWhole() ? "integer" : "number");
        number("minimum", option.minimum());
        number("maximum", option.maximum());
        number("default", option.standard());
    }

    private void number(String name, Number value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value.toString());
    }

    /** A severity, or an object with one and with options. */
    private void decision(Part options) throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/severity");
        json.writeEndObject();
        json.writeStartObject();
        closedObject();
        object("severity", () -> json.writeStringField("$ref", "#/$defs/severity"));
        object("options", options);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Leaves its properties open for writing. */
    private void closedObject() throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
    }

    private void words(Enum<?>[] literals) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String word : Stream.of(literals).map(ConfigurationSchema::word).toList()) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }

    private interface Part {

        void write() throws IOException;
    }

    private void object(String name, Part part) throws IOException {
        json.writeObjectFieldStart(name);
        part.write();
        json.writeEndObject();
    }
}
