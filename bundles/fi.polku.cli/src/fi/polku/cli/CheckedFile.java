/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Settings;
import fi.polku.rules.Severity;
import fi.polku.store.ElementLines;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/**
 * What checking one file brought to light.
 *
 * @param file the file, as it was given
 * @param settings what was decided about the rules that it was checked against
 * @param entries what the store refused or found dangling, then what the rules complain about, suppressed findings included
 * @param hidden how many further ones a baseline knew
 * @param failure why the file or its configuration could not be read, or null
 */
record CheckedFile(Path file, Settings settings, List<Entry> entries, int hidden, IOException failure) {

    static CheckedFile check(Path file, RuleChoice rules, Locale language) {
        try {
            LoadedModel loaded = ModelStore.load(file);
            RuleEngine engine = rules.engineFor(file);
            ElementLines lines = ElementLines.of(file);
            Stream<Entry> problems = loaded.problems().stream().map(problem -> Entry.of(problem, language));
            Stream<Entry> findings = engine.check(loaded.model()).stream().map(found -> Entry.of(found, lines, language));
            return new CheckedFile(file, engine.settings(), Stream.concat(problems, findings).toList(), 0, null);
        } catch (IOException unreadable) {
            return new CheckedFile(file, Settings.STANDARD, List.of(), 0, unreadable);
        }
    }

    /** Whether the file was checked against the rule. */
    boolean isCheckedBy(Rule rule) {
        return Entry.severity(rule, settings).isPresent();
    }

    /** @return where the file could not be understood, from 1; 1 when it is about the whole file */
    int failureLine() {
        return failure instanceof StoreException store ? Math.max(1, store.line()) : 1;
    }

    /** @return what still asks for something to be done: all but what is suppressed */
    List<Entry> open() {
        return entries.stream().filter(entry -> !entry.isSuppressed()).toList();
    }

    /** How many open ones there are of this weight. */
    long count(Severity severity) {
        return open().stream().filter(entry -> entry.severity() == severity).count();
    }

    /** Where rules failed, so that not everything is known of the file. */
    List<Entry> ruleFailures() {
        return open().stream().filter(Entry::isFailure).toList();
    }

    long suppressed() {
        return entries.stream().filter(Entry::isSuppressed).count();
    }
}
