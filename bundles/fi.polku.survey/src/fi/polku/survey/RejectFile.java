/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.polku.model.text.Texts;

/** Writes down which rows were left out and why, as a CSV file that spreadsheets open. */
public final class RejectFile {

    static final String ENDING = ".rejects.csv";

    private RejectFile() {
    }

    /**
     * @param answers a file of answers
     * @return the file beside it that tells of its rejects: survey.rejects.csv for survey.csv
     */
    public static Path beside(Path answers) {
        return answers.resolveSibling(answers.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ENDING);
    }

    /**
     * @param rejects rows that were left out
     * @param file to write; replaced when it is there
     * @param language language of the reasons
     * @throws IOException when it can't be written
     */
    public static void write(Rejects rejects, Path file, Locale language) throws IOException {
        Texts texts = new Texts(RejectFile.class);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(Files.newBufferedWriter(file,
                StandardCharsets.UTF_8))) {
            csv.writeRecord(texts.get(language, "rejects.file"), texts.get(language, "rejects.line"),
                    texts.get(language, "rejects.column"), texts.get(language, "rejects.reason"),
                    texts.get(language, "rejects.value"));
            for (Reject reject : rejects.kept()) {
                csv.writeRecord(reject.file().getFileName().toString(), Long.toString(reject.line()),
                        harmless(reject.column()), reject.message(language), harmless(reject.value()));
            }
            if (rejects.number() > rejects.kept().size()) {
                csv.writeRecord("", "", "",
                        texts.get(language, "rejects.more", rejects.number() - rejects.kept().size()), "");
            }
        }
    }

    /** A spreadsheet would run a cell that begins like a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[\\d.,]+") ? "'" + cell : cell;
    }
}
