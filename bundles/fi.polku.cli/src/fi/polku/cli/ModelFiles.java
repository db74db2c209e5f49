/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import picocli.CommandLine.Parameters;

/** The models that a command works on: files as given, and every {@code .polku} file below folders as given. */
final class ModelFiles {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> places;

    /** @return the files in a stable order, each once */
    List<Path> find() throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                found.addAll(below(place));
            } else {
                found.add(place);
            }
        }
        return List.copyOf(found);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> models = files.filter(file -> file.toString().endsWith(".polku") && Files.isRegularFile(file)).toList();
            if (models.isEmpty()) {
                throw new NoSuchFileException(folder.resolve("*.polku").toString());
            }
            return models;
        }
    }
}
