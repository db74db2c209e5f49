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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.measure.Figures;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Touchpoint;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;
import fi.polku.paper.office.LibreOffice;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;

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
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:AA17");
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

    @Test
    void aTouchpointTellsItsNewestFigureAsANumberWithUnitAndDay() throws IOException {
        Handout example = Handouts.example("grant-service", FINNISH);
        Touchpoint touchpoint = example.model().getJourneys().get(0).getStages().get(0).getTouchpoints().get(0);
        Measurement newest = Figures.latest(touchpoint).orElseThrow();
        try (XSSFWorkbook book = read(example)) {
            List<String> heads = new ArrayList<>();
            book.getSheetAt(2).getRow(0).forEach(head -> heads.add(head.getStringCellValue()));
            int figure = heads.indexOf("Uusin luku");
            Row row = row(book.getSheetAt(2), touchpoint.getName());
            assertThat(row.getCell(figure).getNumericCellValue()).isEqualTo(Figures.of(newest).orElseThrow());
            assertThat(row.getCell(figure + 1).getStringCellValue()).isEqualTo(newest.getMetric().getUnit());
            assertThat(row.getCell(figure + 3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(newest.getDate());
        }
    }

    @ParameterizedTest
    @MethodSource("fi.polku.picture.theme.Themes#shipped")
    void sheetsWearTheColoursOfTheTheme(Theme theme) throws IOException {
        Handout example = Handouts.example("grant-service", FINNISH);
        try (XSSFWorkbook book = read(new Handout("model", example.model(), example.pictures(), example.options().in(theme)))) {
            XSSFSheet sheet = book.getSheetAt(2);
            XSSFCellStyle head = sheet.getRow(0).getCell(3).getCellStyle();
            XSSFCellStyle name = sheet.getRow(1).getCell(3).getCellStyle();
            assertThat(colour(head.getFillForegroundColorColor())).isEqualTo(theme.colour(Role.MAIN_DEEP));
            assertThat(colour(head.getFont().getXSSFColor())).isEqualTo(theme.colour(Role.PAPER));
            assertThat(colour(name.getFillForegroundColorColor())).isEqualTo(theme.colour(Role.PAPER));
            assertThat(colour(name.getFont().getXSSFColor())).isEqualTo(theme.colour(Role.INK));
            assertThat(colour(((XSSFCellStyle) sheet.getColumnStyle(200)).getFillForegroundColorColor()))
                    .isEqualTo(theme.colour(Role.PAPER));
        }
    }

    /** What is not filled is white. */
    private static Colour colour(XSSFColor colour) {
        return colour == null ? Palette.PAPER : new Colour(Integer.parseInt(colour.getARGBHex().substring(2), 16));
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
