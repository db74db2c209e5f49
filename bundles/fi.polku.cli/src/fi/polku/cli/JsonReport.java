/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import fi.polku.rules.ElementPath;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;
import fi.polku.store.LoadProblem;

/** Findings for programs: one JSON object (RFC 8259), described in {@code docs/command-line.md}. */
final class JsonReport implements ReportFormat.Report {

    @Override
    public void write(List<CheckedFile> files, Polku polku) throws IOException {
        JsonGenerator json = generator(polku);
        json.writeStartObject();
        json.writeArrayFieldStart("files");
        for (CheckedFile file : files) {
            write(file, json, polku);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(code(severity), files.stream().mapToLong(file -> file.count(severity)).sum());
        }
        json.writeNumberField("unreadable", files.stream().filter(file -> file.failure() != null).count());
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
        polku.out().println();
    }

    /** The same bytes on every machine: line feeds, two spaces. The output stays open for others. */
    static JsonGenerator generator(Polku polku) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return JsonFactory.builder().build().createGenerator(polku.out())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(printer);
    }

    private static void write(CheckedFile file, JsonGenerator json, Polku polku) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file().toString().replace('\\', '/'));
        if (file.failure() != null) {
            json.writeStringField("failure", Failure.message(file.failure(), polku.language()));
        }
        json.writeArrayFieldStart("findings");
        for (LoadProblem problem : file.problems()) {
            json.writeStartObject();
            json.writeStringField("rule", "polku/reference");
            json.writeStringField("severity", code(Severity.ERROR));
            json.writeStringField("message", problem.message(polku.language()));
            json.writeNumberField("line", problem.line());
            json.writeEndObject();
        }
        for (Finding finding : file.findings()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().id());
            json.writeStringField("severity", code(finding.severity()));
            json.writeStringField("message", finding.message(polku.language()));
            json.writeStringField("type", finding.element().eClass().getName());
            json.writeStringField("element", finding.element().getId());
            json.writeStringField("path", ElementPath.of(finding.element(), polku.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String code(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }
}
