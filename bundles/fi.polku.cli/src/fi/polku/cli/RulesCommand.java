/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.rules.Option;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Settings;
import fi.polku.rules.Severity;
import fi.polku.rules.fix.Fixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku rules}: lists what models are checked against, or explains one rule. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private static final Path ANY_MODEL_HERE = Path.of("model.polku");

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Parameters(paramLabel = "${bundle:label.id}", arity = "0..1", descriptionKey = "id")
    private String wanted;

    @Mixin
    private RuleChoice.Plain choice;

    private Settings settings;
    private List<Rule> rules;

    @Override
    public Integer call() throws IOException {
        RuleEngine engine = choice.engineFor(ANY_MODEL_HERE);
        settings = engine.settings();
        rules = Stream.concat(engine.rules().stream(), Stream.of(Entry.REFERENCE)).toList();
        if (wanted == null) {
            list();
        } else {
            explain(NamedRule.find(wanted, rules, spec, polku));
        }
        choice.configurationFor(ANY_MODEL_HERE)
                .ifPresent(file -> polku.out().println("\n" + polku.text("rules.configuration", file)));
        return ExitCode.CLEAN;
    }

    private void list() {
        Locale language = polku.language();
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        Map<String, List<Rule>> groups = rules.stream().collect(Collectors.groupingBy(
                rule -> rule.groupTitle(language), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) -> {
            heading(group);
            for (Rule rule : members) {
                polku.out().println(String.format(Locale.ROOT, "  %-" + widest + "s  %-9s %s", rule.id(),
                        level(Entry.severity(rule, settings)), rule.title(language)));
            }
            polku.out().println();
        });
        polku.out().println(polku.text("rules.sum", rules.size()));
    }

    private void explain(Rule rule) {
        Locale language = polku.language();
        heading(rule.title(language));
        polku.out().println(String.join(" · ", rule.id(), rule.groupTitle(language),
                weight(rule)));
        paragraph(rule.meaning(language));
        if (!rule.options().isEmpty()) {
            polku.out().println();
            heading(polku.text("rules.options"));
            rule.options().forEach(option -> polku.out().print(wrapped(option(rule, option))));
        }
        polku.out().println();
        heading(polku.text("rules.why"));
        polku.out().print(wrapped(rule.rationale(language)));
        paragraph(polku.text("rules.source", rule.source(language)));
        polku.out().println();
        heading(polku.text("rules.remedy"));
        polku.out().print(wrapped(rule.remedy(language)));
        if (Fixes.exist(rule.id())) {
            paragraph(polku.text("rules.fix", rule.id()));
        }
    }

    /** What the rule weighs here and, where a team decided otherwise, what it weighs by itself. */
    private String weight(Rule rule) {
        Optional<Severity> own = Optional.of(rule.severity());
        Optional<Severity> here = Entry.severity(rule, settings);
        return here.equals(own) ? level(own) : polku.text("rules.level", level(here), level(own));
    }

    private String level(Optional<Severity> severity) {
        return polku.text(severity.map(known -> "severity." + known).orElse("rules.off"));
    }

    private <T extends Number & Comparable<T>> String option(Rule rule, Option<T> option) {
        return polku.text("rules.option", option.name(), settings.value(rule, option).toString(),
                rule.meaning(polku.language(), option), option.standard().toString(), option.minimum().toString(),
                option.maximum().toString());
    }

    private void heading(String text) {
        polku.out().println(polku.ansi().string("@|bold " + text + "|@"));
    }

    private void paragraph(String text) {
        polku.out().println();
        polku.out().print(wrapped(text));
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{1," + Terminal.width() + "})(\\s+|$)", "$1" + System.lineSeparator());
    }
}
