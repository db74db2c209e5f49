/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Metric;
import fi.polku.rules.Finding;

/** Asks why beside the number. */
final class WhyQuestionFix extends FixOn<Metric> {

    WhyQuestionFix() {
        super("polku/why-question", Metric.class);
    }

    @Override
    Stream<Proposal> propose(Metric metric, Finding finding) {
        return Stream.of(clear("why-question",
                change -> change.set(metric, Literals.METRIC__WHY_QUESTION, Names.made(metric, "why-question"))));
    }
}
