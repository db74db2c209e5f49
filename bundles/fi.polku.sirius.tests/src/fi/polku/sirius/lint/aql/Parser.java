/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fi.polku.sirius.lint.aql.Expression.Call;
import fi.polku.sirius.lint.aql.Expression.Get;
import fi.polku.sirius.lint.aql.Expression.Literal;
import fi.polku.sirius.lint.aql.Expression.Variable;

/**
 * Reads expressions of the grammar
 *
 * <pre>
 * expression = start { '.' name [ '(' [ expression { ',' expression } ] ')' ] }
 * start      = name | number | text | 'true' | 'false'
 * </pre>
 */
final class Parser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:([A-Za-z_]\\w*)|(\\d+)|'([^']*)'|([.(),]))\\s*");

    private final String text;
    private final Matcher token;
    private int at;

    Parser(String text) {
        this.text = text;
        this.token = TOKEN.matcher(text);
    }

    Expression whole() {
        Expression expression = expression();
        if (at < text.length()) {
            throw wrong();
        }
        return expression;
    }

    private Expression expression() {
        Expression expression = start();
        while (skip('.')) {
            String name = name();
            expression = skip('(') ? new Call(expression, name, arguments()) : new Get(expression, name);
        }
        return expression;
    }

    private Expression start() {
        if (!next()) {
            throw wrong();
        }
        if (token.group(2) != null) {
            return new Literal(Integer.valueOf(token.group(2)));
        }
        if (token.group(3) != null) {
            return new Literal(token.group(3));
        }
        if (token.group(1) == null) {
            throw wrong();
        }
        return switch (token.group(1)) {
            case "true", "false" -> new Literal(Boolean.valueOf(token.group(1)));
            default -> new Variable(token.group(1));
        };
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        if (skip(')')) {
            return arguments;
        }
        do {
            arguments.add(expression());
        } while (skip(','));
        if (!skip(')')) {
            throw wrong();
        }
        return List.copyOf(arguments);
    }

    private String name() {
        if (next() && token.group(1) != null) {
            return token.group(1);
        }
        throw wrong();
    }

    private boolean skip(char sign) {
        int before = at;
        if (next() && String.valueOf(sign).equals(token.group(4))) {
            return true;
        }
        at = before;
        return false;
    }

    private boolean next() {
        boolean isThere = token.region(at, text.length()).lookingAt();
        at = isThere ? token.end() : at;
        return isThere;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("Not understood: " + text);
    }
}
