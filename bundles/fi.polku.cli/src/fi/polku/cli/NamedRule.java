/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;

import fi.polku.model.json.Suggestion;
import fi.polku.rules.Rule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The rule that somebody names on the command line, with or without the house. */
final class NamedRule {

    private NamedRule() {
    }

    /** @throws ParameterException when there is none of that name; it says which one may have been meant */
    static Rule find(String wanted, List<Rule> rules, CommandSpec spec, Polku polku) {
        return rules.stream().filter(rule -> List.of(rule.id(), RulePage.name(rule)).contains(wanted)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), polku.text("rules.unknown", wanted)
                        + Suggestion.of(wanted, rules.stream().map(Rule::id).toList())
                                .map(near -> "\n" + polku.text("usage.meant", near)).orElse("")));
    }
}
