/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;
import fi.polku.paper.card.CardPapers;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.theme.Theme;

/** What a program that no one here wrote says of PDFs for people who hear them (PDF/UA-1, ISO 14289-1). */
class PdfUaTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyKindOfPictureCanBeHeard() throws Exception {
        Handout example = Handouts.example("online-shop", Locale.ENGLISH);
        assertThat(example.pictures()).extracting(picture -> picture.fileName().replaceFirst("-.*", ""))
                .contains("journey", "blueprint", "comparison", "persona", "matrix");
        assertThat(failedRules(out -> PdfWriter.write(example, ExportSettings.STANDARD.inOneFile(), out))).isEmpty();
    }

    @Test
    void cardsCanBeHeard() throws Exception {
        WholeFile.Content cards = CardPapers.blank(Locale.ENGLISH, Theme.LIGHT).entrySet().stream()
                .filter(paper -> paper.getKey().endsWith(".pdf")).findFirst().orElseThrow().getValue();
        assertThat(failedRules(cards)).isEmpty();
    }

    private static Stream<String> failedRules(WholeFile.Content pdf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(out);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(out.toByteArray()),
                PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber())
                    .distinct();
        }
    }
}
