/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import fi.polku.rules.ElementPath;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;
import fi.polku.store.LoadProblem;

/** Findings for people: grouped by file and element, with a count at the end. */
final class TextReport implements ReportFormat.Report {

    @Override
    public void write(List<CheckedFile> files, Polku polku) {
        PrintWriter out = polku.out();
        for (CheckedFile file : files) {
            if (!file.problems().isEmpty() || !file.findings().isEmpty()) {
                out.println(polku.ansi().string("@|bold,underline " + literal(file.file().toString()) + "|@"));
                file.problems().forEach(problem -> write(problem, polku));
                writeFindings(file.findings(), polku);
                out.println();
            }
        }
        long unreadable = files.stream().filter(file -> file.failure() != null).count();
        out.println(polku.text("validate.sum", files.size() - unreadable, sum(files, Severity.ERROR),
                sum(files, Severity.WARNING), sum(files, Severity.INFO), unreadable));
    }

    private static void write(LoadProblem problem, Polku polku) {
        line(Severity.ERROR, polku.text("validate.line", problem.line()) + ": " + problem.message(polku.language()), polku);
    }

    private static void writeFindings(List<Finding> findings, Polku polku) {
        Locale language = polku.language();
        String lastPath = null;
        for (Finding finding : findings) {
            String path = ElementPath.of(finding.element(), language);
            if (!path.equals(lastPath)) {
                polku.out().println("  " + polku.ansi().string("@|bold " + literal(path) + "|@"));
                lastPath = path;
            }
            String rule = polku.ansi().string("  @|faint " + finding.rule().id() + "|@");
            line(finding.severity(), finding.message(language) + rule, polku);
        }
    }

    private static void line(Severity severity, String message, Polku polku) {
        String colour = switch (severity) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case INFO -> "blue";
        };
        String word = polku.text("severity." + severity);
        String gap = " ".repeat(Math.max(1, 9 - word.length()));
        polku.out().println("    " + polku.ansi().string("@|" + colour + " " + word + "|@") + gap + message);
    }

    /** Names may hold what picocli takes for markup. */
    private static String literal(String text) {
        return text.replace("@|", "@ |").replace("|@", "| @");
    }

    private static long sum(List<CheckedFile> files, Severity severity) {
        return files.stream().mapToLong(file -> file.count(severity)).sum();
    }
}
