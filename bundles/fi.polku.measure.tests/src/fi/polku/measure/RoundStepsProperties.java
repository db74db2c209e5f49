/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RoundStepsProperties {

    @Example
    void areNumbersThatPeopleWouldChoose() {
        assertThat(RoundSteps.over(-24.2, 59.7, 5).numbers()).containsExactly(-40.0, -20.0, 0.0, 20.0, 40.0, 60.0);
        assertThat(RoundSteps.over(4.73, 5.72, 4).numbers()).containsExactly(4.5, 5.0, 5.5, 6.0);
    }

    @Property
    void lieAroundWhatTheyCover(@ForAll @DoubleRange(min = -1e12, max = 1e12) double one,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double other, @ForAll @IntRange(min = 1, max = 12) int most) {
        RoundSteps steps = RoundSteps.over(Math.min(one, other), Math.max(one, other), most);
        assertThat(steps.number()).isBetween(1, most + 1);
        assertThat(steps.place(one)).isBetween(-1e-6, 1 + 1e-6);
        assertThat(steps.place(other)).isBetween(-1e-6, 1 + 1e-6);
    }

    @Property
    void coverAnyNumbersAtAll(@ForAll double one, @ForAll double other) {
        RoundSteps steps = RoundSteps.over(Math.min(one, other), Math.max(one, other), 5);
        assertThat(steps.number()).isBetween(1, 6);
        assertThat(steps.place(one)).isBetween(-1e-3, 1 + 1e-3);
    }
}
