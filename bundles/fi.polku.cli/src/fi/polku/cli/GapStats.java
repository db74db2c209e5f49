/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.measure.Gaps;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Touchpoint;

/**
 * A gap between expectation and experience.
 *
 * @param touchpoint name of the touchpoint
 * @param expectation name of the expectation, or of the gap when it names none
 * @param size experienced − expected, in steps of the gap's scale: below 0 where the experience falls short
 */
record GapStats(String touchpoint, String expectation, double size) {

    static List<GapStats> of(List<Touchpoint> touchpoints, Locale language) {
        return touchpoints.stream().flatMap(touchpoint -> of(touchpoint, Labels.in(language))).toList();
    }

    private static Stream<GapStats> of(Touchpoint touchpoint, Labels labels) {
        return touchpoint.getGaps().stream().filter(gap -> Gaps.of(gap).isPresent())
                .map(gap -> new GapStats(labels.name(touchpoint), expectation(gap, labels), Gaps.of(gap).getAsDouble()));
    }

    private static String expectation(Gap gap, Labels labels) {
        return labels.name(gap.getExpectation() == null ? gap : gap.getExpectation());
    }
}
