/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.time.LocalDate;
import java.util.Optional;

import fi.polku.model.experience.Measurable;

/**
 * Answers that make one figure.
 *
 * @param question what was asked
 * @param place what the answers are about
 * @param start first day of the time that they are counted together for; empty when time makes no difference
 */
record Group(Question question, Measurable place, Optional<LocalDate> start) {

    /** Elements have no order of their own, and the questions of a mapping are many times the same for all their groups. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.question == question && group.place == place
                && group.start.equals(start);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * System.identityHashCode(question) + System.identityHashCode(place)) + start.hashCode();
    }
}
