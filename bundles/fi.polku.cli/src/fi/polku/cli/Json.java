/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** The one way in which JSON is written. */
final class Json {

    private Json() {
    }

    /** The same bytes on every machine: line feeds, two spaces. The output stays open for others. */
    static JsonGenerator generator(Writer out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return JsonFactory.builder().build().createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(printer);
    }

    /** Four decimals: what lies behind them comes of binary fractions, not of the model. Nothing for no number. */
    static void number(String name, OptionalDouble value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, Math.round(value.getAsDouble() * 10_000) / 10_000.0);
        }
    }

    /** As {@link #number(String, OptionalDouble, JsonGenerator)}. */
    static void number(String name, double value, JsonGenerator json) throws IOException {
        number(name, OptionalDouble.of(value), json);
    }
}
