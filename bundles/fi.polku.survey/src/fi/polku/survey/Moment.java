/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import fi.polku.survey.mapping.Grouping;

/**
 * When an answer was given.
 *
 * @param second since 1970, by the clock where it was written; the smallest number when that isn't known
 * @param day the day; null when it isn't known
 * @param start first day of the time that the answer is counted in; empty when time makes no difference
 */
record Moment(long second, LocalDate day, Optional<LocalDate> start) {

    static final Moment NONE = new Moment(Long.MIN_VALUE, null, Optional.empty());

    static Moment of(LocalDateTime time, Grouping grouping) {
        return new Moment(time.toEpochSecond(ZoneOffset.UTC), time.toLocalDate(), grouping.start(time.toLocalDate()));
    }
}
