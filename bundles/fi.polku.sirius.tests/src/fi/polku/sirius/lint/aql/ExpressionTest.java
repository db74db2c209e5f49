/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint.aql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.sirius.lint.aql.Expression.Call;
import fi.polku.sirius.lint.aql.Expression.Get;
import fi.polku.sirius.lint.aql.Expression.Literal;
import fi.polku.sirius.lint.aql.Expression.Variable;

/** The small grammar of expressions. */
class ExpressionTest {

    @Test
    void aVariableStandsAlone() {
        assertThat(Expression.parse("aql:self")).isEqualTo(new Variable("self"));
    }

    @Test
    void featuresAndCallsFollowEachOther() {
        assertThat(Expression.parse("aql:a.b.c(d.e, 'f', 2, true)")).isEqualTo(new Call(
                new Get(new Variable("a"), "b"), "c", List.of(new Get(new Variable("d"), "e"), new Literal("f"),
                        new Literal(2), new Literal(true))));
    }

    @Test
    void aCallNeedsNoArgument() {
        assertThat(Expression.parse("aql:self.label()")).isEqualTo(new Call(new Variable("self"), "label", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "self", "aql:", "aql:self.", "aql:self.a(", "aql:self.a(,)", "aql:self.a(b", "aql:self a",
            "aql:self->size()", "aql:.a", "aql:'text" })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
