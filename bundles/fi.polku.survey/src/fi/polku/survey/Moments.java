/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fi.polku.survey.mapping.Grouping;
import fi.polku.survey.mapping.Mapping;
import fi.polku.survey.text.DayText;

/** Reads when answers were given; days come again and again, so that those met first are remembered. */
final class Moments {

    private static final int REMEMBERED = 1000;

    private final DayText days;
    private final Grouping grouping;
    private final Map<String, Optional<Moment>> met = new HashMap<>();

    Moments(Mapping mapping) {
        days = new DayText(mapping.dateFormat());
        grouping = mapping.grouping();
    }

    /** @return empty when the text is no day, or none where one is needed */
    Optional<Moment> read(String text) {
        Optional<Moment> known = met.get(text);
        if (known != null) {
            return known;
        }
        Optional<Moment> moment = text.isBlank() ? Optional.of(Moment.NONE).filter(none -> grouping.needsNoDay())
                : days.read(text).map(time -> Moment.of(time, grouping));
        if (met.size() < REMEMBERED) {
            met.put(text, moment);
        }
        return moment;
    }
}
