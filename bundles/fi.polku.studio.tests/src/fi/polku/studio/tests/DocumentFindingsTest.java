/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.rules.Finding;
import fi.polku.rules.config.ConfigurationFile;
import fi.polku.store.ModelStore;

/** What is said about an open model is what the rules of its folder say. */
class DocumentFindingsTest {

    private static final String OWNER = "polku/touchpoint-owner";

    @TempDir
    Path folder;

    @Test
    void followTheRulesOfTheFolderThatTheModelIsSavedInto() throws Exception {
        Path strict = Files.createDirectory(folder.resolve("strict"));
        Path lenient = Files.createDirectory(folder.resolve("lenient"));
        Files.writeString(lenient.resolve(ConfigurationFile.NAME), "{\"rules\": {\"" + OWNER + "\": \"off\"}}");
        Path file = strict.resolve("model.polku");
        ModelStore.save(ModelStore.create(SmallModels.journey(), file));
        ModelDocument document = ModelDocument.open(file);
        try {
            List<Boolean> told = new ArrayList<>();
            document.addListener(() -> told.add(saysWhoOwns(document)));
            assertThat(saysWhoOwns(document)).isTrue();
            document.saveAs(lenient.resolve("model.polku"));
            document.saveAs(strict.resolve("copy.polku"));
            assertThat(told).containsExactly(false, true);
        } finally {
            document.close();
        }
    }

    private static boolean saysWhoOwns(ModelDocument document) {
        return document.findings().stream().map(Finding::rule).anyMatch(rule -> rule.id().equals(OWNER));
    }
}
