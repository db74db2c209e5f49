/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import java.time.Duration;

/** How soon somebody who said something hears from the organisation. */
final class ResponseTime {

    /** Minutes to a couple of hours, not days (Korkiakoski & Karhinen 2019). */
    static final double HOURS = 2;

    private ResponseTime() {
    }

    static boolean isLonger(Duration promised, double hours) {
        return promised != null && promised.toSeconds() > hours * 3600;
    }
}
