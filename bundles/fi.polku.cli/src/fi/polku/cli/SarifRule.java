/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import fi.polku.rules.Rule;

/** What SARIF tells of a rule, whether or not it found anything: a {@code reportingDescriptor}. */
record SarifRule(Rule rule, Polku polku) {

    void write(JsonGenerator json) throws IOException {
        Locale language = polku.language();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", RulePage.className(rule));
        SarifReport.text("shortDescription", rule.title(language), json);
        SarifReport.text("fullDescription", rule.meaning(language), json);
        if (RulePage.isOurs(rule)) {
            json.writeStringField("helpUri", RulePage.uri(rule));
        }
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help("", "\n"));
        json.writeStringField("markdown", help("## ", "\n\n"));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifReport.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.group());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private String help(String heading, String afterHeading) {
        Locale language = polku.language();
        return rule.meaning(language)
                + "\n\n" + heading + polku.text("rules.why") + afterHeading + rule.rationale(language)
                + "\n\n" + polku.text("rules.source", rule.source(language))
                + "\n\n" + heading + polku.text("rules.remedy") + afterHeading + rule.remedy(language) + "\n";
    }
}
