/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import picocli.CommandLine.Parameters;

/** The models that a command works on: files as given, and every {@code .polku} file below folders as given. */
final class ModelFiles {

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<Path> places;

    /**
     * @return the files in a stable order, each once; a place where there is none is returned as it is, so that reading it
     *         says what is wrong with it
     */
    List<Path> find() throws IOException {
        return find(places);
    }

    /** @return the files of these places, as {@link #find()} says */
    static List<Path> find(List<Path> places) throws IOException {
        Map<Path, Path> found = new TreeMap<>();
        for (Path place : places) {
            if (place.toString().isEmpty()) {
                throw new NoSuchFileException("\"\"");
            }
            List<Path> models = Files.isDirectory(place) ? below(place) : List.of();
            for (Path file : models.isEmpty() ? List.of(place) : models) {
                found.putIfAbsent(file.toAbsolutePath().normalize(), file);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".polku") && Files.isRegularFile(file)).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
