/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;

import fi.polku.rules.Severity;
import picocli.CommandLine.Help.Ansi;

/** Findings for people: grouped by file and element, with a count at the end. Coloured on a terminal only. */
final class TextReport implements Report<CheckedFiles> {

    @Override
    public void write(CheckedFiles checked, PrintWriter out, Polku polku) {
        Ansi ansi = out == polku.out() ? polku.ansi() : Ansi.OFF;
        for (CheckedFile file : checked.files()) {
            if (!file.entries().isEmpty()) {
                out.println(ansi.string("@|bold,underline " + literal(file.file().toString()) + "|@"));
                write(file, out, ansi, polku);
                out.println();
            }
        }
        out.println(polku.text("validate.sum", checked.files().size() - checked.unreadable(), checked.count(Severity.ERROR),
                checked.count(Severity.WARNING), checked.count(Severity.INFO), checked.unreadable(),
                checked.suppressed()));
        if (checked.hidden() > 0) {
            out.println(polku.text("validate.hidden", checked.hidden()));
        }
    }

    private static void write(CheckedFile file, PrintWriter out, Ansi ansi, Polku polku) {
        String lastPath = "";
        for (Entry entry : file.entries()) {
            if (!entry.path().equals(lastPath)) {
                out.println("  " + ansi.string("@|bold " + literal(entry.path()) + "|@"));
                lastPath = entry.path();
            }
            if (entry.isSuppressed()) {
                out.println("    " + ansi.string("@|faint " + literal(suppressed(entry, polku)) + "|@"));
                continue;
            }
            String message = entry.element() != null ? entry.message()
                    : polku.text("validate.line", entry.position().line()) + ": " + entry.message();
            String word = polku.text("severity." + entry.severity());
            String gap = " ".repeat(Math.max(1, 9 - word.length()));
            out.println("    " + ansi.string("@|" + colour(entry.severity()) + " " + word + "|@") + gap + message
                    + ansi.string("  @|faint " + entry.rule().id() + "|@"));
        }
    }

    static String suppressed(Entry entry, Polku polku) {
        return polku.text("validate.suppressed", entry.message(), entry.rule().id(), entry.reason());
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case INFO -> "blue";
        };
    }

    /** Names may hold what picocli takes for markup. */
    static String literal(String text) {
        return text.replace("@|", "@ |").replace("|@", "| @");
    }
}
