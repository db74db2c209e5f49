/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.time.Duration;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Metric;
import fi.polku.rules.Finding;

/** Has dissatisfied answers answered within a couple of hours. A longer promise is shortened only when somebody says so. */
final class DetractorResponseFix extends FixOn<Metric> {

    private static final Duration COUPLE_OF_HOURS = Duration.ofHours(2);

    DetractorResponseFix() {
        super("polku/detractor-response", Metric.class);
    }

    @Override
    Stream<Proposal> propose(Metric metric, Finding finding) {
        return Stream.of(new Proposal("response-time", metric.getDetractorResponseTarget() == null,
                new Title("response-time", COUPLE_OF_HOURS.toHours()),
                change -> change.set(metric, Literals.METRIC__DETRACTOR_RESPONSE_TARGET, COUPLE_OF_HOURS)));
    }
}
