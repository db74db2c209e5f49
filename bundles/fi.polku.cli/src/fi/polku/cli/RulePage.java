/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.rules.Rule;

/** What is called what where a rule is explained. */
final class RulePage {

    private RulePage() {
    }

    /** @return what follows the house's name in the id: {@code touchpoint-owner} */
    static String name(Rule rule) {
        return rule.id().substring(rule.id().indexOf('/') + 1);
    }

    /** @return the name in the manner of a class: {@code TouchpointOwner} */
    static String className(Rule rule) {
        return Stream.of(name(rule).split("-")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** @return whether there is a page: rules of other houses are explained elsewhere */
    static boolean isOurs(Rule rule) {
        return rule.id().startsWith("polku/");
    }

    /**
     * @param docs where the folder {@code docs} is published
     * @return the address of the rule's page there
     */
    static String uri(Rule rule, URI docs) {
        return docs.toString().replaceFirst("/*$", "/")
                + (rule == Entry.REFERENCE ? "command-line.md#references" : "rules/" + name(rule) + ".md");
    }
}
