/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Answers counted together by time")
class GroupingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({"YEAR, 2026-01-01, 2026, 2026", "QUARTER, 2026-10-01, Q4/2026, Q4/2026", "MONTH, 2026-11-01, 11/2026, 11/2026",
        "DAY, 2026-11-22, 22/11/2026, 22.11.2026"})
    void areOfTheTimeThatTheyBelongToAndItIsCalledAsPeopleCallIt(Grouping grouping, LocalDate start, String english,
            String finnish) {
        assertThat(grouping.start(DAY)).hasValue(start);
        assertThat(grouping.name(start, Locale.ENGLISH)).isEqualTo(english);
        assertThat(grouping.name(start, new Locale("fi"))).isEqualTo(finnish);
    }

    @Test
    void areOfNoTimeWhereAllAreCountedTogether() {
        assertThat(Grouping.ALL.start(DAY)).isEmpty();
    }
}
