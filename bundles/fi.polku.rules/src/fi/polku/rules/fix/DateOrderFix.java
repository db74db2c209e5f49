/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.time.LocalDate;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurement;
import fi.polku.rules.Finding;

/** Swaps the days on which a period begins and ends. */
final class DateOrderFix extends FixOn<Measurement> {

    DateOrderFix() {
        super("polku/date-order", Measurement.class);
    }

    @Override
    Stream<Proposal> propose(Measurement measurement, Finding finding) {
        LocalDate start = measurement.getPeriodStart();
        LocalDate end = measurement.getPeriodEnd();
        boolean backwards = start != null && end != null && start.isAfter(end);
        return backwards && isLast(measurement.getDate(), start) ? Stream.of(clear("date-order", change -> {
            change.set(measurement, Literals.MEASUREMENT__PERIOD_START, end);
            change.set(measurement, Literals.MEASUREMENT__PERIOD_END, start);
        })) : Stream.empty();
    }

    /** Whether the result was ready after the period, and is so today. */
    private static boolean isLast(LocalDate result, LocalDate end) {
        return result == null || !result.isBefore(end) && !result.isAfter(LocalDate.now());
    }
}
