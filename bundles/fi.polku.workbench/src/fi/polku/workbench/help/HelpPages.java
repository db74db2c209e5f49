/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.rules.AvailableRules;
import fi.polku.rules.Rule;

/**
 * The pages of {@code docs}, which travel with the workbench. A page is called by its path there, {@code studio.md}, with a
 * place in it behind a {@code #}. What stands in {@code docs/fi} comes first where the Studio speaks Finnish; the list of
 * the rules, and pages on rules that aren't written in that language, are made from the rules themselves, so that those of
 * other houses have their pages, too.
 */
final class HelpPages {

    /** What is shown when nothing more fitting is known. */
    static final String CONTENTS = "README.md";

    private static final String FOLDER = "/docs/";
    private static final String RULES = "rules/";

    private final Locale language;

    HelpPages(Locale language) {
        this.language = language;
    }

    /** The page on a rule. */
    static String of(String ruleId) {
        return RULES + ruleId.substring(ruleId.indexOf('/') + 1) + ".md";
    }

    /** @return the address that a link on a page leads to: a page's path, or an address of the network */
    static String resolve(String page, String link) {
        return URI.create(page).resolve(link).normalize().toString();
    }

    /** @param address a page's path, perhaps with a place in it */
    boolean knows(String address) {
        String path = path(address);
        return written(language.getLanguage() + "/" + path).or(() -> written(path)).isPresent() || rule(path).isPresent();
    }

    /** @return the page's Markdown; empty when there is no such page */
    Optional<String> markdown(String address) throws IOException {
        String path = path(address);
        Optional<URL> own = written(language.getLanguage() + "/" + path);
        Optional<URL> english = written(path);
        boolean isTranslated = own.isPresent() || english.isPresent() && language.getLanguage().equals("en");
        Optional<String> made = path.equals(RULES + CONTENTS) ? Optional.of(new RuleMarkdown(language).index(AvailableRules.all()))
                : isTranslated ? Optional.empty() : rule(path).map(new RuleMarkdown(language)::page);
        Optional<URL> found = own.or(() -> english);
        return made.isPresent() || found.isEmpty() ? made : Optional.of(read(found.get()));
    }

    private static String path(String address) {
        int place = address.indexOf('#');
        return place < 0 ? address : address.substring(0, place);
    }

    private static Optional<URL> written(String path) {
        return path.endsWith(".md") ? Optional.ofNullable(HelpPages.class.getResource(FOLDER + path)) : Optional.empty();
    }

    private static Optional<Rule> rule(String path) {
        Stream<Rule> rules = path.startsWith(RULES) ? AvailableRules.all().stream() : Stream.empty();
        return rules.filter(rule -> of(rule.id()).equals(path)).findFirst();
    }

    private static String read(URL page) throws IOException {
        try (InputStream in = page.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
