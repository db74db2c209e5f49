/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import fi.polku.rules.Rule;
import fi.polku.rules.Severity;

/**
 * Findings for code scanning: SARIF 2.1.0, as the
 * <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html">OASIS standard</a> has it.
 */
final class SarifReport implements Report<CheckedFiles> {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(CheckedFiles checked, PrintWriter out, Polku polku) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Polku");
        json.writeStringField("version", Version.ofBundle());
        json.writeArrayFieldStart("rules");
        for (Rule rule : checked.rules()) {
            new SarifRule(rule, checked.docs(), polku).write(json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("language", polku.language().getLanguage());
        json.writeStringField("columnKind", "utf16CodeUnits");
        writeFailures(checked, json, polku);
        json.writeArrayFieldStart("results");
        List<String> ids = checked.rules().stream().map(Rule::id).toList();
        for (CheckedFile file : checked.files()) {
            for (Entry entry : file.entries()) {
                write(entry, file, ids.indexOf(entry.rule().id()), json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.print("\n");
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void writeFailures(CheckedFiles checked, JsonGenerator json, Polku polku) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", checked.isComplete());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (CheckedFile file : checked.files()) {
            if (file.failure() != null) {
                json.writeStartObject();
                json.writeStringField("level", "error");
                text("message", Failure.message(file.failure(), polku.language()), json);
                json.writeArrayFieldStart("locations");
                json.writeStartObject();
                json.writeObjectFieldStart("physicalLocation");
                writeArtifact(file, json);
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", file.failureLine());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void write(Entry entry, CheckedFile file, int ruleIndex, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", entry.rule().id());
        json.writeNumberField("ruleIndex", ruleIndex);
        json.writeStringField("level", level(entry.severity()));
        text("message", entry.message(), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(file, json);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", entry.position().line());
        json.writeNumberField("startColumn", entry.position().column());
        json.writeEndObject();
        json.writeEndObject();
        if (entry.element() != null) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", entry.path());
            json.writeStringField("kind", "element");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        writeSuppression(entry, json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("polkuFinding/v1", entry.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Every result says something about it, or none may (SARIF 2.1.0, 3.27.23). */
    private static void writeSuppression(Entry entry, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (entry.isSuppressed()) {
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeStringField("justification", entry.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeArtifact(CheckedFile file, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", ReportPath.of(file.file()).uri());
        json.writeEndObject();
    }
}
