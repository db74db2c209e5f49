/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.fix.Fix;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code polku fix}: mends what one rule finds in a model, where that is safe, and shows what it has changed. */
@Command(name = "fix", mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Mixin
    private RuleChoice.Plain rules;

    @Option(names = "--rule", paramLabel = "${bundle:label.id}", descriptionKey = "rule")
    private String wanted;

    @Option(names = "--choice", paramLabel = "${bundle:label.name}", descriptionKey = "choice")
    private String choice;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        LoadedModel loaded = ModelStore.load(file);
        RuleEngine engine = rules.engineFor(file);
        Repairs repairs = Repairs.of(loaded.model(), engine, rule(engine, loaded), choice);
        List<String> difference = List.of();
        if (repairs.count(Repair.Outcome.MENDED) > 0) {
            String before = Files.readString(file);
            difference = TextDifference.of(file, before, new String(ModelStore.bytes(loaded), StandardCharsets.UTF_8));
            if (!dryRun) {
                ModelStore.save(loaded);
            }
        }
        new RepairReport(polku).write(repairs, difference, dryRun);
        return repairs.isComplete() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private Rule rule(RuleEngine engine, LoadedModel loaded) {
        if (wanted == null) {
            List<String> mendable = mendable(engine, loaded);
            throw wrong(mendable.isEmpty() ? "fix.nothing" : "fix.noRule", lines(mendable));
        }
        Rule rule = NamedRule.find(wanted, engine.rules(), spec, polku);
        if (!Fixes.exist(rule.id())) {
            throw wrong("fix.noFix", rule.id(), lines(Fixes.all().stream().map(Fix::ruleId).distinct().sorted().toList()));
        }
        return rule;
    }

    private static List<String> mendable(RuleEngine engine, LoadedModel loaded) {
        return engine.check(loaded.model()).stream()
                .filter(finding -> finding.suppression().isEmpty() && !Fixes.of(finding).isEmpty())
                .map(Finding::rule).map(Rule::id).distinct().sorted().toList();
    }

    private static String lines(List<String> ids) {
        return String.join("", ids.stream().map(id -> System.lineSeparator() + "  " + id).toList());
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), polku.text(key, arguments));
    }
}
