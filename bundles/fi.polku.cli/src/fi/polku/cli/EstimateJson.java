/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonGenerator;

import fi.polku.measure.Caution;
import fi.polku.measure.Estimate;
import fi.polku.measure.Wording;

/** Figures with what they rest on, for programs; null where there is no figure or no interval. */
final class EstimateJson {

    private EstimateJson() {
    }

    /** @param warning said beside those of the figure itself */
    static void fields(Estimate estimate, Optional<String> warning, Locale language, JsonGenerator json)
            throws IOException {
        json.writeStringField("method", Wording.method(estimate, language));
        json.writeNumberField("n", estimate.number());
        number("value", estimate, estimate.value(), json);
        json.writeFieldName("interval");
        if (estimate.interval().isPresent()) {
            json.writeStartArray();
            json.writeNumber(Wording.rounded(estimate, estimate.interval().get().low()));
            json.writeNumber(Wording.rounded(estimate, estimate.interval().get().high()));
            json.writeEndArray();
        } else {
            json.writeNull();
        }
        number("margin", estimate, estimate.interval().map(interval -> OptionalDouble.of(interval.margin()))
                .orElseGet(OptionalDouble::empty), json);
        json.writeArrayFieldStart("warnings");
        for (Caution caution : estimate.cautions()) {
            json.writeString(Wording.caution(caution, language));
        }
        if (warning.isPresent()) {
            json.writeString(warning.get());
        }
        json.writeEndArray();
    }

    private static void number(String name, Estimate estimate, OptionalDouble value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, Wording.rounded(estimate, value.getAsDouble()));
        } else {
            json.writeNullField(name);
        }
    }
}
