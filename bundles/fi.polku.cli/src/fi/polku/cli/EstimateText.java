/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.Locale;
import java.util.OptionalDouble;

import fi.polku.measure.Estimate;
import fi.polku.measure.Wording;
import fi.polku.model.text.Numbers;
import fi.polku.model.text.Texts;

/** Figures with what they rest on, for people: "33.3 ± 4.6 (28.7 … 37.9), n = 1,000". */
final class EstimateText {

    private final Locale language;
    private final Numbers numbers;
    private final Texts texts = new Texts(EstimateText.class);

    EstimateText(Locale language) {
        this.language = language;
        numbers = new Numbers(language);
    }

    String of(Estimate estimate) {
        if (estimate.value().isEmpty()) {
            return texts.get(language, "estimate.none");
        }
        String unit = estimate.metric() == null || estimate.metric().getUnit() == null ? "" : estimate.metric().getUnit();
        String value = numbers.withUnit(value(estimate, estimate.value()), unit);
        String number = estimate.number() == 0 ? "" : ", n = " + numbers.number(estimate.number());
        return estimate.interval().map(interval -> texts.get(language, "estimate.interval", value,
                value(estimate, OptionalDouble.of(interval.margin())), value(estimate, OptionalDouble.of(interval.low())),
                value(estimate, OptionalDouble.of(interval.high())))).orElse(value) + number;
    }

    /** A figure in the unit of an estimate, as precise as makes sense; a dash for none. */
    String value(Estimate estimate, OptionalDouble figure) {
        return figure.isEmpty() ? "–" : numbers.number(Wording.rounded(estimate, figure.getAsDouble()));
    }
}
