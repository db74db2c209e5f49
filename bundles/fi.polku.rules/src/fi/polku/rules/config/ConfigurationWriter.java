/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import fi.polku.rules.Setting;
import fi.polku.rules.Settings;

/** Writes decisions the way people write them: rules by their id, and a level alone without an object around it. */
final class ConfigurationWriter {

    /** No blank before a colon, and the same line ends on every machine. */
    private static final class Lines extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;

        Lines() {
            indentObjectsWith(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }
    }

    private ConfigurationWriter() {
    }

    static String text(Settings settings, Optional<String> schema) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new Lines());
            json.writeStartObject();
            if (schema.isPresent()) {
                json.writeStringField("$schema", schema.get());
            }
            json.writeStringField("extends", word(settings.preset()));
            if (!settings.rules().isEmpty()) {
                json.writeObjectFieldStart("rules");
                for (Map.Entry<String, Setting> rule : new TreeMap<>(settings.rules()).entrySet()) {
                    json.writeFieldName(rule.getKey());
                    write(json, rule.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Setting setting) throws IOException {
        if (setting.options().isEmpty() && setting.level().isPresent()) {
            json.writeString(word(setting.level().get()));
            return;
        }
        json.writeStartObject();
        if (setting.level().isPresent()) {
            json.writeStringField("severity", word(setting.level().get()));
        }
        if (!setting.options().isEmpty()) {
            json.writeObjectFieldStart("options");
            for (Map.Entry<String, Double> option : new TreeMap<>(setting.options()).entrySet()) {
                json.writeFieldName(option.getKey());
                number(json, option.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, double number) throws IOException {
        if (number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE) {
            json.writeNumber((int) number);
        } else {
            json.writeNumber(number);
        }
    }

    private static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}
