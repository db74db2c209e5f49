/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;

import fi.polku.measure.Distribution.Step;
import fi.polku.model.experience.MetricKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DistributionProperties {

    @Property
    void noAnswerIsLost(@ForAll @Size(max = 60) Map<@DoubleRange(min = -1e9, max = 1e9) Double,
            @IntRange(min = 1, max = 9) Integer> given, @ForAll MetricKind kind) {
        Distribution all = DistributionTest.distribution(metric(kind), given);
        assertThat(all.steps().stream().mapToLong(Step::count).sum()).isEqualTo(all.number());
        assertThat(all.steps()).isSortedAccordingTo(Comparator.comparingDouble(Step::from)).hasSizeLessThan(25);
    }
}
