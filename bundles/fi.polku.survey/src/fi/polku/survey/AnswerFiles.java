/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Files of survey answers by their names. */
public final class AnswerFiles {

    /** How the names of files of answers end, without the dot, in small letters. */
    public static final List<String> ENDINGS = List.of("csv", "xlsx", "tsv", "txt");

    private AnswerFiles() {
    }

    /**
     * @param model a file
     * @return the files of answers in its folder, in the order of their names, without those that tell of rejects
     * @throws IOException when the folder can't be read
     */
    public static List<Path> beside(Path model) throws IOException {
        try (Stream<Path> files = Files.list(model.toAbsolutePath().getParent())) {
            return files.filter(Files::isRegularFile).filter(AnswerFiles::isNamedSo)
                    .filter(file -> !name(file).endsWith(RejectFile.ENDING)).sorted().toList();
        }
    }

    /** @return whether the file's name ends as those of answers do, which those that tell of rejects do as well */
    public static boolean isNamedSo(Path file) {
        String name = name(file);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
