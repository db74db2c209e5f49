/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.model.text.Texts;
import fi.polku.rules.Rule;

/** Pages on rules, made of what the rules say themselves. */
final class RuleMarkdown {

    private static final Texts TEXTS = new Texts(RuleMarkdown.class);

    private final Locale language;

    RuleMarkdown(Locale language) {
        this.language = language;
    }

    String page(Rule rule) {
        return """
                # %s

                `%s` · [%s](README.md) · %s

                %s
                %s
                ## %s

                %s

                %s

                ## %s

                %s
                """.formatted(rule.title(language), rule.id(), rule.groupTitle(language),
                text("severity." + rule.severity()), rule.meaning(language), options(rule), text("why"),
                rule.rationale(language), text("source", rule.source(language)), text("todo"), rule.remedy(language));
    }

    private String options(Rule rule) {
        return rule.options().isEmpty() ? ""
                : "\n| " + text("option") + " | " + text("standard") + " | " + text("means") + " |\n|---|---|---|\n"
                        + rule.options().stream().map(option -> "| `%s` | %s | %s |\n".formatted(option.name(),
                                option.standard(), rule.meaning(language, option))).collect(Collectors.joining());
    }

    /** The rules by their groups. */
    String index(List<Rule> rules) {
        Map<String, List<Rule>> groups = rules.stream().collect(
                Collectors.groupingBy(rule -> rule.groupTitle(language), LinkedHashMap::new, Collectors.toList()));
        return "# " + text("rules") + "\n\n" + text("rules.text") + "\n" + groups.entrySet().stream()
                .map(group -> "\n## " + group.getKey() + "\n\n" + group.getValue().stream().map(this::line)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private String line(Rule rule) {
        return "- [%s](%s)\n".formatted(rule.title(language), HelpPages.of(rule.id()).replaceFirst(".*/", ""));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
