/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.text.Texts;

class ExportFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFormatWritesTheExampleTheSameEachTime(ExportFormat format) throws IOException {
        Handout handout = Handouts.example("online-shop", Locale.ENGLISH);
        List<Handout> parts = format.parts(handout, ExportSettings.STANDARD);
        assertThat(parts).isNotEmpty();
        for (Handout part : parts) {
            Path file = format.file(part, folder);
            assertThat(file).hasFileName(part.fileName() + "." + format);
            format.write(part, ExportSettings.STANDARD, file);
            byte[] first = Files.readAllBytes(file);
            assertThat(first).isNotEmpty();
            format.write(format.parts(Handouts.example("online-shop", Locale.ENGLISH), ExportSettings.STANDARD).get(parts.indexOf(part)),
                    ExportSettings.STANDARD, file);
            assertThat(file).hasBinaryContent(first);
        }
        assertThat(folder.toFile().list()).as("nothing else is left behind").hasSameSizeAs(parts);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysWhatItIsGoodForInEveryLanguage(ExportFormat format) {
        assertThat(Texts.LANGUAGES).extracting(format::description).doesNotHaveDuplicates()
                .allSatisfy(description -> assertThat(description).isNotBlank().isNotEqualTo(format.toString()));
    }

    @Test
    void picturesStandInFilesOfTheirOwnUnlessTheFormatHoldsAWholeModel() throws IOException {
        Handout handout = Handouts.example("online-shop", Locale.ENGLISH);
        for (ExportFormat format : ExportFormat.values()) {
            List<Integer> apart = pictures(format.parts(handout, ExportSettings.STANDARD));
            List<Integer> together = pictures(format.parts(handout, ExportSettings.STANDARD.inOneFile()));
            List<Integer> single = handout.pictures().stream().map(picture -> 1).toList();
            List<Integer> all = List.of(handout.pictures().size());
            assertThat(apart).as(format + " apart").isEqualTo(format.unit() == ExportFormat.Unit.MODEL ? all : single);
            assertThat(together).as(format + " together")
                    .isEqualTo(format.unit() == ExportFormat.Unit.PICTURE ? single : all);
        }
    }

    private static List<Integer> pictures(List<Handout> parts) {
        return parts.stream().map(part -> part.pictures().size()).toList();
    }
}
