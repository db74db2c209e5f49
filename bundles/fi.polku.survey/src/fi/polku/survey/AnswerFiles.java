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
            return files.filter(Files::isRegularFile).filter(AnswerFiles::isNamedSo).sorted().toList();
        }
    }

    private static boolean isNamedSo(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.endsWith(RejectFile.ENDING) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
