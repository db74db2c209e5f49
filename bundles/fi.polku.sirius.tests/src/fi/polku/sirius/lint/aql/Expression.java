/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint.aql;

import java.util.List;

/** The part of AQL that the viewpoint uses: variables, literals, features and short calls of services. */
public sealed interface Expression {

    /** Start of every expression in a design. */
    String PREFIX = "aql:";

    /** @param name of a variable, such as self */
    record Variable(String name) implements Expression {
    }

    /** @param value a text, a whole number or a truth value */
    record Literal(Object value) implements Expression {
    }

    /**
     * @param receiver whose feature it is
     * @param feature its name
     */
    record Get(Expression receiver, String feature) implements Expression {
    }

    /**
     * @param receiver first argument of the service
     * @param service its name
     * @param arguments the others
     */
    record Call(Expression receiver, String service, List<Expression> arguments) implements Expression {
    }

    /**
     * @param text an expression with its prefix
     * @return what it says
     * @throws IllegalArgumentException when it isn't an expression of this part of AQL
     */
    static Expression parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("No " + PREFIX + " expression: " + text);
        }
        return new Parser(text.substring(PREFIX.length())).whole();
    }
}
