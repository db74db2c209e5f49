/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.survey.SurveyException;

@DisplayName("A file of answers")
class AnswerFileTest {

    @TempDir
    private Path folder;

    /** Everything that a file gives. */
    private static final class Everything implements RowSink {

        private List<String> names;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();

        @Override
        public boolean[] header(List<String> header) {
            names = header;
            boolean[] all = new boolean[header.size()];
            Arrays.fill(all, true);
            return all;
        }

        @Override
        public void row(long line, String[] cells) {
            lines.add(line);
            rows.add(Arrays.asList(cells.clone()));
        }

        @Override
        public void broken(long line, Broken reason) {
            broken.add(line + " " + reason);
        }
    }

    private Everything read(String name, byte[] content) throws IOException {
        return AnswerFile.read(Files.write(folder.resolve(name), content), Format.FOUND_OUT, Everything::new);
    }

    private Everything read(String content) throws IOException {
        return read("a.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void isReadInItsEncoding(String encoding) throws IOException {
        String text = "Päivä;Käynti\n1.2.2026;näin €\n";
        Everything read = read("a.csv", text.getBytes(Charset.forName(encoding)));
        assertThat(read.names).containsExactly("Päivä", "Käynti");
        assertThat(read.rows).containsExactly(List.of("1.2.2026", "näin €"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void mayBeginWithAByteOrderMark(String encoding) throws IOException {
        assertThat(read("a.csv", "\uFEFFä;b\n1;2".getBytes(Charset.forName(encoding))).names).containsExactly("ä", "b");
    }

    @Test
    void maySayLateThatItIsNotUtf8() throws IOException {
        String text = "a;b\n" + "1;x\n".repeat(100_000) + "2;ä\n";
        Everything read = read("a.csv", text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.rows).hasSize(100_001);
        assertThat(read.rows.get(100_000)).containsExactly("2", "ä");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|", ":", "^", "~"})
    void isDividedByItsDelimiter(String delimiter) throws IOException {
        Everything read = read("a,b;c|d\n".replaceAll("[,;|]", Matcher.quoteReplacement(delimiter))
                + "\"1,5;x|y\"" + delimiter + "2" + delimiter + delimiter + "\n");
        assertThat(read.names).containsExactly("a", "b", "c", "d");
        assertThat(read.rows).containsExactly(List.of("1,5;x|y", "2", "", ""));
    }

    @Test
    void maySayItsDelimiter() throws IOException {
        assertThat(read("sep=#\na#b\n1#2\n").rows).containsExactly(List.of("1", "2"));
    }

    @Test
    void mayHaveOneColumn() throws IOException {
        assertThat(read("NPS\n9\n\n10").rows).containsExactly(List.of("9"), List.of("10"));
    }

    @Test
    void mayHaveShortRows() throws IOException {
        assertThat(read("a;b\n1\n").rows).containsExactly(Arrays.asList("1", null));
    }

    @Test
    void isReadOnlyAsFarAsIsWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a\n1\n2\n3\n");
        assertThat(AnswerFile.read(file, Format.FOUND_OUT, Everything::new, rows -> rows < 2).rows)
                .containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void givesASampleThatSaysHowItIsWritten() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path file = Files.write(folder.resolve("a.csv"), "Päivä|b\n1|2\n".getBytes(windows));
        Sample sample = Sample.of(file, Format.FOUND_OUT);
        assertThat(sample.format()).isEqualTo(new Format(Optional.of(windows), Optional.of('|'), Optional.empty()));
        assertThat(sample.header()).containsExactly("Päivä", "b");
        assertThat(AnswerFile.sheets(file)).isEmpty();
    }

    @Nested
    @DisplayName("with broken lines")
    class WithBrokenLines {

        @Test
        void losesNoGoodRowToAnOpenQuotationMark() throws IOException {
            Everything read = read("a;b\n1;x\n2;\"open\n3;y\n4;\"two\nlines\"\n5;z");
            assertThat(read.rows).extracting(row -> row.get(0)).containsExactly("1", "3", "4", "5");
            assertThat(read.broken).containsExactly("3 OPEN_QUOTE");
            assertThat(read.lines).containsExactly(2L, 4L, 5L, 7L);
        }

        @Test
        void losesNoGoodRowToTextBehindAQuotationMark() throws IOException {
            Everything read = read("a;b\n1;\"x\"y\n2;\"z\"\n3;\"last");
            assertThat(read.rows).extracting(row -> row.get(0)).containsExactly("2");
            assertThat(read.broken).containsExactly("2 OPEN_QUOTE", "4 OPEN_QUOTE");
        }

        @Test
        void losesNoGoodRowToALineWithoutEnd() throws IOException {
            Everything read = read("a;b\n1;" + "x".repeat(3_000_000) + "\n2;y\r\n3;\"" + "z".repeat(600_000) + "\n4;\"q\"\n");
            assertThat(read.rows).extracting(row -> row.get(0)).containsExactly("2", "4");
            assertThat(read.broken).containsExactly("2 TOO_LONG", "4 OPEN_QUOTE");
            assertThat(read.lines).containsExactly(3L, 5L);
        }

        @Test
        void isReadInTimeThatGrowsWithItsLengthOnly() throws IOException {
            Everything read = read("a;b\n" + "1;\"open\n".repeat(200_000) + "2;x\n");
            assertThat(read.rows).extracting(row -> row.get(0)).contains("2");
            assertThat(read.rows.size() + read.broken.size()).isGreaterThan(200_000 / 2);
        }
    }

    @Nested
    @DisplayName("that is a workbook")
    class OfAWorkbook {

        private Path workbook() throws IOException {
            Path file = folder.resolve("a.XLSX");
            try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
                book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Nothing here");
                Sheet sheet = book.createSheet("Vastaukset");
                CellStyle day = book.createCellStyle();
                day.setDataFormat(book.createDataFormat().getFormat("d.m.yyyy"));
                Row header = sheet.createRow(1);
                header.createCell(0).setCellValue("Päivä");
                header.createCell(2).setCellValue("NPS");
                Row row = sheet.createRow(3);
                row.createCell(0).setCellValue(LocalDate.of(2026, 5, 27));
                row.getCell(0).setCellStyle(day);
                row.createCell(1).setCellValue(true);
                row.createCell(2).setCellValue(7.25);
                sheet.createRow(4).createCell(2).setCellFormula("3+6");
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                book.write(out);
            }
            return file;
        }

        @Test
        void isReadByTheNameOfItsSheet() throws IOException {
            Format format = new Format(Optional.empty(), Optional.empty(), Optional.of("Vastaukset"));
            Everything read = AnswerFile.read(workbook(), format, Everything::new);
            assertThat(read.names).containsExactly("Päivä", "", "NPS");
            assertThat(read.rows).containsExactly(List.of("2026-05-27", "TRUE", "7.25"), Arrays.asList(null, null, "9"));
            assertThat(read.lines).containsExactly(4L, 5L);
        }

        @Test
        void isReadOnlyAsFarAsIsWanted() throws IOException {
            Format format = new Format(Optional.empty(), Optional.empty(), Optional.of("Vastaukset"));
            assertThat(AnswerFile.read(workbook(), format, Everything::new, rows -> false).rows).hasSize(1);
        }

        @Test
        void saysWhichSheetsThereAre() throws IOException {
            Path file = workbook();
            assertThat(AnswerFile.sheets(file)).containsExactly("Notes", "Vastaukset");
            Format format = new Format(Optional.empty(), Optional.empty(), Optional.of("Data"));
            assertThatThrownBy(() -> AnswerFile.read(file, format, Everything::new)).isInstanceOf(SurveyException.class)
                    .hasMessageContaining("Notes, Vastaukset");
        }

        @ParameterizedTest
        @CsvSource({"''", "no workbook", "PK\u0003\u0004broken"})
        void isRefusedWhenItIsNone(String content) {
            assertThatThrownBy(() -> read("a.xlsx", content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SurveyException.class);
        }
    }

    @Test
    void isRefusedWhenItIsEmpty() {
        assertThatThrownBy(() -> read("")).isInstanceOf(SurveyException.class).hasMessageContaining("empty");
    }

    @Test
    void isRefusedWhenItsHeaderIsNone() {
        assertThatThrownBy(() -> read(";".repeat(100_000) + "\n1;2")).isInstanceOf(SurveyException.class)
                .hasMessageContaining("tooManyColumns");
    }
}
