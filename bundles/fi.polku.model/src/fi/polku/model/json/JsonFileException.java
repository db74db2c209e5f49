/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A JSON file, one that people write, says what can't be. */
public final class JsonFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<JsonProblem> problems;

    JsonFileException(Path file, List<JsonProblem> problems) {
        super(file + ": " + problems);
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** @return the file */
    public Path file() {
        return file;
    }

    /** @return everything that is wrong, in the order of the file */
    public List<JsonProblem> problems() {
        return problems;
    }

    /** @return a line for each problem: file, line, column, and what is wrong */
    public String message(Locale language) {
        return problems.stream().map(problem -> file + ":" + problem.line() + ":" + problem.column() + ": "
                + problem.message(language)).collect(Collectors.joining("\n"));
    }
}
