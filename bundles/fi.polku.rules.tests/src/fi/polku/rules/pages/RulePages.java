/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fi.polku.rules.Rule;
import fi.polku.rules.RuleTest;
import fi.polku.rules.fix.Fixes;

/** The English pages on rules, made from the rules themselves and from the examples that their tests prove. */
final class RulePages {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final String GENERATED =
            "<!-- Generated from the rules. Don't edit: change the rule's texts or examples. -->";

    private RulePages() {
    }

    /** By the name of the file. */
    static Map<String, String> of(List<Rule> rules) {
        Map<String, String> pages = new TreeMap<>(Map.of("README.md", index(rules)));
        rules.forEach(rule -> pages.put(file(rule), page(rule)));
        return pages;
    }

    private static String index(List<Rule> rules) {
        Map<String, List<Rule>> groups = rules.stream().sorted(Comparator.comparing(Rule::id))
                .collect(Collectors.groupingBy(rule -> rule.groupTitle(ENGLISH), TreeMap::new, Collectors.toList()));
        return """
                # Rules

                %s

                What `polku validate`, the editors and EMF's *Validate* check a model against. An **error** says that \
                the model is wrong or that nobody answers for something, a **warning** that something is missing or \
                the experience is at risk, an **info** is worth a thought. \
                The sources stand in [literature](literature.md). \
                A team can [switch rules off, weigh them otherwise, set their options and add its own]\
                (../configuring-rules.md).
                %s
                ## Adding a rule

                1. Write the class in its group's package in `bundles/fi.polku.rules`, extending `RuleOn` for the class \
                of the metamodel that it checks. Its id is its name in hyphens.
                2. Put its six texts (`title`, `message`, `meaning`, `rationale`, `source`, `remedy`) into \
                `messages.properties` and `messages_fi.properties` beside it.
                3. List it in `Catalogue`.
                4. Write its test, with the bad and the good example, under the same name and `Test` in \
                `bundles/fi.polku.rules.tests`.
                5. Write the pages: \
                `mvn verify -Dtest=RulePagesTest -Dpolku.pages=write -Dsurefire.failIfNoSpecifiedTests=false`.

                A rule reports on the element it checks or on something inside it, at most once on each, and relies on \
                nothing being there. Tests tell when a step was forgotten.

                ## Adding a quick fix

                Only where it is safe: a fix makes its finding go away, brings no error, and can be undone. Write a small \
                class in `fi.polku.rules.fix`, put its title into `messages.properties` and `messages_fi.properties` beside \
                it, list it in `Fixes`, and write the pages anew. The tests try it on the bad example of its rule; an \
                example that takes more to be mended gets a test of its own in `FixesTest`.
                """.formatted(GENERATED, groups.entrySet().stream()
                .map(group -> table(group.getKey(), group.getValue())).collect(Collectors.joining()));
    }

    private static String table(String group, List<Rule> rules) {
        return "\n## %s\n\n| rule | finds | severity | quick fix |\n|---|---|---|---|\n".formatted(group) + rules.stream()
                .map(rule -> "| [`%s`](%s) | %s | %s | %s |\n".formatted(rule.id(), file(rule), rule.title(ENGLISH),
                        severity(rule), Fixes.exist(rule.id()) ? "yes" : ""))
                .collect(Collectors.joining());
    }

    private static String page(Rule rule) {
        RuleTest.Example bad = RuleTest.of(rule).bad();
        return """
                # %s

                %s

                `%s` · [%s](README.md) · %s

                %s
                %s
                ## Why

                %s

                Source: %s ([literature](literature.md))

                ## What to do

                %s
                %s
                ## Bad

                ```text
                %s```

                > %s

                ## Good

                ```text
                %s```
                """.formatted(rule.title(ENGLISH), GENERATED, rule.id(), rule.groupTitle(ENGLISH), severity(rule),
                rule.meaning(ENGLISH), options(rule), rule.rationale(ENGLISH), rule.source(ENGLISH), rule.remedy(ENGLISH),
                fix(rule), Outline.of(bad.model()), bad.findings().get(0).message(ENGLISH),
                Outline.of(RuleTest.of(rule).good().model()));
    }

    private static String options(Rule rule) {
        return rule.options().isEmpty() ? ""
                : "\n| [option](../configuring-rules.md) | means | standard | allowed |\n|---|---|---|---|\n"
                + rule.options().stream().map(option -> "| `%s` | %s | %s | %s … %s |\n".formatted(option.name(),
                        rule.meaning(ENGLISH, option), option.standard(), option.minimum(), option.maximum()))
                        .collect(Collectors.joining());
    }

    private static String fix(Rule rule) {
        return !Fixes.exist(rule.id()) ? "" : """

                There is a quick fix: `polku fix FILE --rule %s --dry-run` shows what it would change \
                ([command line](../command-line.md#fix)).
                """.formatted(rule.id());
    }

    private static String file(Rule rule) {
        return rule.id().substring(rule.id().indexOf('/') + 1) + ".md";
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(ENGLISH);
    }
}
