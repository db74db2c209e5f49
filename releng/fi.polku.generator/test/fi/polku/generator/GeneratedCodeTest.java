/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void whatIsCommittedIsWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
        Generate.into(fresh, ROOT);

        for (String place : new String[] {Generate.MODEL_CODE, Generate.EDIT_CODE, Generate.REFERENCE}) {
            assertThat(files(ROOT.resolve(place)))
                    .as("%s differs from experience.ecore: run releng/generate and commit the result", place)
                    .isEqualTo(files(fresh.resolve(place)));
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
