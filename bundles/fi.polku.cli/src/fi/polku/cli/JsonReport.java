/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import fi.polku.rules.Severity;

/** Findings for programs: one JSON object (RFC 8259), described in {@code docs/command-line.md}. */
final class JsonReport implements Report<CheckedFiles> {

    @Override
    public void write(CheckedFiles checked, PrintWriter out, Polku polku) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeArrayFieldStart("files");
        for (CheckedFile file : checked.files()) {
            write(file, json, polku);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(code(severity), checked.count(severity));
        }
        json.writeNumberField("suppressed", checked.suppressed());
        json.writeNumberField("hidden", checked.hidden());
        json.writeNumberField("unreadable", checked.unreadable());
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
        out.print("\n");
    }

    private static void write(CheckedFile file, JsonGenerator json, Polku polku) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file().toString().replace('\\', '/'));
        if (file.failure() != null) {
            json.writeStringField("failure", Failure.message(file.failure(), polku.language()));
        }
        json.writeArrayFieldStart("findings");
        for (Entry entry : file.entries()) {
            json.writeStartObject();
            json.writeStringField("id", entry.id());
            json.writeStringField("rule", entry.rule().id());
            json.writeStringField("severity", code(entry.severity()));
            json.writeStringField("message", entry.message());
            json.writeNumberField("line", entry.position().line());
            json.writeNumberField("column", entry.position().column());
            if (entry.element() != null) {
                json.writeStringField("type", entry.element().eClass().getName());
                json.writeStringField("element", entry.element().getId());
                json.writeStringField("path", entry.path());
            }
            if (entry.isSuppressed()) {
                json.writeStringField("suppressed", entry.reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String code(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
