/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN =
            List.of("polku/touchpoint-owner", "polku/touchpoint-goal", "polku/value-in-scale");

    @ParameterizedTest
    @CsvSource({"polku/touchpoint-ownr, polku/touchpoint-owner", "touchpoint-goal, polku/touchpoint-goal",
        "Polku/Value-In-Scale, polku/value-in-scale", "polku/touchpoints-owner, polku/touchpoint-owner"})
    void a_slip_is_understood(String typed, String meant) {
        assertThat(Suggestion.of(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "house/quite-another-thing"})
    void nothing_is_suggested_for_what_resembles_nothing(String typed) {
        assertThat(Suggestion.of(typed, KNOWN)).isEmpty();
    }

    @Test
    void of_equally_near_names_the_first_in_the_alphabet_is_suggested() {
        assertThat(Suggestion.of("bat", List.of("cat", "bar"))).contains("bar");
        assertThat(Suggestion.of("bat", List.of())).isEmpty();
    }
}
