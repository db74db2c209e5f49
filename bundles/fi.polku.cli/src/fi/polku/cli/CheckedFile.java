/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;
import fi.polku.store.LoadProblem;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/**
 * What checking one file brought to light.
 *
 * @param file the file
 * @param problems what the store refused or found dangling; each counts as an error
 * @param findings what the rules complain about
 * @param failure why the file could not be read, or null
 */
record CheckedFile(Path file, List<LoadProblem> problems, List<Finding> findings, IOException failure) {

    static CheckedFile check(Path file, RuleEngine rules) {
        try {
            LoadedModel loaded = ModelStore.load(file);
            return new CheckedFile(file, loaded.problems(), rules.check(loaded.model()), null);
        } catch (StoreException unreadable) {
            return new CheckedFile(file, List.of(), List.of(), unreadable);
        }
    }

    long count(Severity severity) {
        long found = findings.stream().filter(finding -> finding.severity() == severity).count();
        return severity == Severity.ERROR ? found + problems.size() : found;
    }
}
