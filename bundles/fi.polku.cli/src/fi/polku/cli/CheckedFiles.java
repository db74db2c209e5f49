/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.rules.Rule;
import fi.polku.rules.Severity;

/**
 * What a report tells of.
 *
 * @param files what was checked
 * @param rules what it was checked against, by id; what the store checks comes first
 * @param docs where the pages on the rules are published, or null
 */
record CheckedFiles(List<CheckedFile> files, List<Rule> rules, URI docs) {

    /** Adds the rule of the store. */
    CheckedFiles {
        rules = Stream.concat(Stream.of(Entry.REFERENCE), rules.stream()).toList();
    }

    long count(Severity severity) {
        return files.stream().mapToLong(file -> file.count(severity)).sum();
    }

    long hidden() {
        return files.stream().mapToLong(CheckedFile::hidden).sum();
    }

    long suppressed() {
        return files.stream().mapToLong(CheckedFile::suppressed).sum();
    }

    /** Whether everything was read, and no rule failed. */
    boolean isComplete() {
        return unreadable() == 0 && files.stream().allMatch(file -> file.ruleFailures().isEmpty());
    }

    long unreadable() {
        return files.stream().filter(file -> file.failure() != null).count();
    }
}
