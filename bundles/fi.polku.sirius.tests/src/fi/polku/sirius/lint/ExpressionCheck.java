/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.stream.Stream;

import fi.polku.sirius.lint.Vocabulary.Kind;

/**
 * Every expression is AQL, its navigation follows the metamodel, and the services that it calls exist for what it gives
 * them. Numbers stand for themselves.
 */
final class ExpressionCheck implements Check {

    @Override
    public Stream<String> faults(Design design) {
        Typing typing = new Typing(design);
        return design.all().flatMap(part -> part.said(Kind.EXPRESSION)
                .filter(feature -> !part.value(feature).matches("\\d*"))
                .flatMap(feature -> faults(part, feature, typing)));
    }

    private static Stream<String> faults(Part part, String feature, Typing typing) {
        try {
            typing.check(part, feature);
            return Stream.empty();
        } catch (IllegalArgumentException wrong) {
            return Stream.of(part + ": " + part.value(feature) + ": " + wrong.getMessage());
        }
    }
}
