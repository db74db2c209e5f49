/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import fi.polku.rules.Rule;

/** What SARIF tells of a rule, whether or not it found anything: a {@code reportingDescriptor}. */
record SarifRule(Rule rule, URI docs, Polku polku) {

    void write(JsonGenerator json) throws IOException {
        Locale language = polku.language();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", RulePage.className(rule));
        SarifReport.text("shortDescription", rule.title(language), json);
        SarifReport.text("fullDescription", rule.meaning(language), json);
        if (docs != null && RulePage.isOurs(rule)) {
            json.writeStringField("helpUri", RulePage.uri(rule, docs));
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

    /** The whole page but for its examples, so that nobody needs the network to understand a finding. */
    private String help(String heading, String afterHeading) {
        Locale language = polku.language();
        return rule.meaning(language) + options(language)
                + "\n\n" + heading + polku.text("rules.why") + afterHeading + rule.rationale(language)
                + "\n\n" + polku.text("rules.source", rule.source(language))
                + "\n\n" + heading + polku.text("rules.remedy") + afterHeading + rule.remedy(language) + "\n";
    }

    private String options(Locale language) {
        return rule.options().stream()
                .map(option -> "\n\n- " + option.name() + " (" + option.standard() + "): " + rule.meaning(language, option))
                .collect(Collectors.joining());
    }
}
