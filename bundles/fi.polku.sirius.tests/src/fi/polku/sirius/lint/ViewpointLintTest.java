/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The viewpoint's description is whole and fits the metamodel, its services, its icons and its texts. */
class ViewpointLintTest {

    static Stream<Check> checks() {
        return Check.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theViewpointHasNoFault(Check check) throws IOException {
        assertThat(check.faults(Design.of(Design.text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fi.polku.sirius.lint.SeededFault#all")
    void aSeededFaultIsNoticed(SeededFault fault) throws IOException {
        String sound = Design.text();
        assertThat(sound).contains(fault.sound());
        Design broken = Design.of(sound.replaceFirst(Pattern.quote(fault.sound()),
                Matcher.quoteReplacement(fault.broken())));

        assertThat(fault.noticedBy().faults(broken)).isNotEmpty();
    }

    @Test
    void everyCheckHasASeededFault() {
        assertThat(SeededFault.all().map(SeededFault::noticedBy).map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Check.ALL.stream().<Class<?>> map(Object::getClass).toList());
    }

    @Test
    void expressionsAreShort() throws IOException {
        assertThat(Design.of(Design.text()).all().flatMap(part -> part.said(Vocabulary.Kind.EXPRESSION).map(part::value)))
                .allSatisfy(expression -> assertThat(expression).hasSizeLessThan(70));
    }
}
