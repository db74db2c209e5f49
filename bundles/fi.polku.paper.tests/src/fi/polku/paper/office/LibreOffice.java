/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The office program that no one here wrote. */
public final class LibreOffice {

    private static final int LONGEST_MINUTES = 5;

    private LibreOffice() {
    }

    /** Skips the test where the program isn't installed. */
    public static void assumeInstalled(String... alsoNeeded) {
        for (String program : Stream.concat(Stream.of("soffice"), Stream.of(alsoNeeded)).toList()) {
            Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                    program + " is missing: apt-get install libreoffice-impress libreoffice-calc poppler-utils");
        }
    }

    /** @return the file as the program saves it in another format, beside it */
    public static Path convert(Path file, String format) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(file.getParent(), "office");
        run(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                format, "--outdir", folder.toString(), file.toString()));
        return folder.resolve(file.getFileName().toString().replaceFirst("\\.[^.]+$", "." + format));
    }

    /** @return the text of each page of the file, as the program prints it */
    public static List<String> pages(Path file) throws IOException, InterruptedException {
        Path pdf = convert(file, "pdf");
        Path text = pdf.resolveSibling("pages.txt");
        run(List.of("pdftotext", "-layout", pdf.toString(), text.toString()));
        List<String> pages = new ArrayList<>(List.of(Files.readString(text).split("\f", -1)));
        pages.remove(pages.size() - 1);
        return pages;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("office", ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).as(command + " ended").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        Files.delete(log);
    }
}
