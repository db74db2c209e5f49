/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** Names that break programs which don't expect them. */
class HostileNamesTest {

    static final List<String> NAMES = List.of("<script>alert(1)</script>", "]]>", "\"quoted\" & 'quoted'",
            "=HYPERLINK(\"http://example.org\")", "שלום עולם", "مرحبا بالعالم", "👩‍🚀 ✈️ 日本語", "a\u0301\u0302\u0303 e\u0308",
            "tab\tand\nline", "\u0000\u0007\u001B[31m\uFFFE", "\uD83D alone", "W".repeat(300), "Päivä ".repeat(50),
            "../../etc/passwd", "%s %n {0}", " ", "-3", "\u202Eevil");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFormatTakesAnyName(ExportFormat format) throws IOException {
        Handout handout = Handouts.of(model(NAMES), Locale.ENGLISH);
        for (Handout part : format.parts(handout, ExportSettings.STANDARD)) {
            Path file = format.file(part, folder);
            assertThat(file.getParent()).isEqualTo(folder);
            format.write(part, ExportSettings.STANDARD, file);
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void inSvgNamesStayText() throws Exception {
        for (Handout part : ExportFormat.SVG.parts(Handouts.of(model(NAMES), Locale.ENGLISH), ExportSettings.STANDARD)) {
            Path file = ExportFormat.SVG.file(part, folder);
            ExportFormat.SVG.write(part, ExportSettings.STANDARD, file);
            var parsed = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
            assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void inPdfNamesAreTitlesAndBookmarks(String name) throws Exception {
        Handout part = ExportFormat.PDF.parts(Handouts.of(model(List.of(name)), Locale.ENGLISH), ExportSettings.STANDARD)
                .get(0);
        Path file = folder.resolve("named.pdf");
        ExportFormat.PDF.write(part, ExportSettings.STANDARD, file);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            String halfLettersReplaced = new String(part.pictures().get(0).name().getBytes(UTF_16BE), UTF_16BE);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(halfLettersReplaced);
            try (var metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(metadata);
            }
        }
    }

    @Test
    void inPdfNamesCanBeReadInEveryScript() throws Exception {
        Tool tool = Tool.named("pdftotext", "poppler-utils");
        Path file = folder.resolve("scripts.pdf");
        ExportFormat.PDF.write(ExportFormat.PDF.parts(Handouts.of(model(List.of("שלום", "مرحبا", "日本語", "Привет",
                "<b>&amp;")), Locale.ENGLISH), ExportSettings.STANDARD).get(0), ExportSettings.STANDARD, file);
        assertThat(tool.run("-raw", file, "-")).contains("日本語", "Привет", "<b>&amp;").containsAnyOf("שלום", "םולש")
                .containsAnyOf("مرحبا", "ابحرم");
    }

    private static ExperienceModel model(List<String> names) {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        model.setName(names.get(0));
        for (String name : names) {
            Journey journey = ExperienceFactory.eINSTANCE.createJourney();
            journey.setName(name);
            Stage stage = ExperienceFactory.eINSTANCE.createStage();
            stage.setName(name);
            for (String other : names) {
                Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();
                touchpoint.setName(other);
                touchpoint.setGoal(other);
                stage.getTouchpoints().add(touchpoint);
            }
            journey.getStages().add(stage);
            model.getJourneys().add(journey);
        }
        return model;
    }
}
