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

import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;
import fi.polku.store.ElementLines;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/**
 * What checking one file brought to light.
 *
 * @param file the file, as it was given
 * @param entries what the store refused or found dangling, then what the rules complain about
 * @param hidden how many further ones a baseline knew
 * @param failure why the file could not be read, or null
 */
record CheckedFile(Path file, List<Entry> entries, int hidden, IOException failure) {

    static CheckedFile check(Path file, RuleEngine rules, Locale language) {
        try {
            LoadedModel loaded = ModelStore.load(file);
            ElementLines lines = ElementLines.of(file);
            Stream<Entry> problems = loaded.problems().stream().map(problem -> Entry.of(problem, language));
            Stream<Entry> findings = rules.check(loaded.model()).stream().map(found -> Entry.of(found, lines, language));
            return new CheckedFile(file, Stream.concat(problems, findings).toList(), 0, null);
        } catch (StoreException unreadable) {
            return new CheckedFile(file, List.of(), 0, unreadable);
        }
    }

    /** @return where the file could not be understood, from 1; 1 when it is about the whole file */
    int failureLine() {
        return failure instanceof StoreException store ? Math.max(1, store.line()) : 1;
    }

    long count(Severity severity) {
        return entries.stream().filter(entry -> entry.severity() == severity).count();
    }
}
