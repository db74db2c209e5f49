/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells that a configuration can't be followed. Nothing of it is in force then. */
public final class ConfigurationException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<ConfigurationProblem> problems;

    ConfigurationException(Path file, List<ConfigurationProblem> problems) {
        super(file + ": " + problems);
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** @return the configuration */
    public Path file() {
        return file;
    }

    /** @return everything that is wrong, in the order of the file */
    public List<ConfigurationProblem> problems() {
        return problems;
    }

    /** @return a line for each problem: file, line, column, and what is wrong */
    public String message(Locale language) {
        return problems.stream().map(problem -> file + ":" + problem.line() + ":" + problem.column() + ": "
                + problem.message(language)).collect(Collectors.joining("\n"));
    }
}
