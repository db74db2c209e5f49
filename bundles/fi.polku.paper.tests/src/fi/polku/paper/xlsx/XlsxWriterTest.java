/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;
import fi.polku.paper.office.LibreOffice;

class XlsxWriterTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @TempDir
    private Path folder;

    @Test
    void thereIsASheetForEachJourneyAndForWhatGoesAcrossThem() throws IOException {
        try (XSSFWorkbook book = read(Handouts.example("grant-service", FINNISH))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .startsWith("Yhteenveto", "Persoonat").endsWith("Tunteet", "Mittarit", "Havainnot").hasSize(8);
        }
    }

    @Test
    void headsStayInSightAndFilterAndColoursFollowTheValues() throws IOException {
        try (XSSFWorkbook book = read(Handouts.example("grant-service", FINNISH))) {
            XSSFSheet sheet = book.getSheetAt(2);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:W17");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(4);
        }
    }

    @Test
    void numbersStayNumbersAndDatesDates() throws IOException {
        Handout example = Handouts.example("grant-service", FINNISH);
        Touchpoint touchpoint = example.model().getJourneys().get(0).getStages().get(0).getTouchpoints().get(0);
        Emotion emotion = touchpoint.getObservedEmotions().get(0);
        emotion.setValence(-3.0);
        try (XSSFWorkbook book = read(example)) {
            Row row = row(book.getSheet("Tunteet"), emotion.getName());
            Cell valence = row.getCell(5);
            assertThat(valence.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(valence.getNumericCellValue()).isEqualTo(-3);
            Journey journey = example.model().getJourneys().get(0);
            Cell date = row(book.getSheet("Yhteenveto"), journey.getName()).getCell(3);
            assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(journey.getDate())
                    .isAfter(LocalDate.EPOCH);
            assertThat(date.getCellStyle().getDataFormatString()).isEqualTo("d.m.yyyy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\")", "+1+1", "-2+3", "@SUM(A1)", "\u22123", "_x0041_",
            "<script>", "]]>", "שלום", "😀", "a:b/c?d*e[f]", "'quoted'"})
    void everyNameStaysAName(String name) throws Exception {
        Handout example = Handouts.example("online-shop", Locale.ENGLISH);
        Touchpoint touchpoint = example.model().getJourneys().get(0).getStages().get(0).getTouchpoints().get(0);
        touchpoint.setName(name);
        example.model().getJourneys().get(0).setName(name);
        try (XSSFWorkbook book = read(Handouts.of(example.model(), Locale.ENGLISH))) {
            Cell cell = book.getSheetAt(2).getRow(1).getCell(3);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(name.matches("[=+@\u2212-].*"));
        }
    }

    @Test
    void libreOfficeShowsWhatIsInIt() throws Exception {
        LibreOffice.assumeInstalled("pdftotext");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(Handouts.example("grant-service", FINNISH), out);
        List<String> pages = LibreOffice.pages(Files.write(folder.resolve("model.xlsx"), out.toByteArray()));
        assertThat(String.join("\n", pages)).contains("Maaseutuyksikkö", "30.10.2026", "turhautunut",
                "Yksi ihminen, jolta voi kysyä");
        assertThat(pages).hasSizeBetween(8, 13);
    }

    private static Row row(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(name)) {
                    return row;
                }
            }
        }
        throw new AssertionError("No row with " + name);
    }

    private static XSSFWorkbook read(Handout handout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(handout, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
