/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;

import fi.polku.rules.Severity;

/**
 * Findings as annotations on the lines of a pull request: workflow commands of GitHub Actions, one a line. Other runners
 * that speak this language (Gitea, Forgejo) understand them too.
 */
final class GitHubReport implements Report<CheckedFiles> {

    @Override
    public void write(CheckedFiles checked, PrintWriter out, Polku polku) {
        for (CheckedFile file : checked.files()) {
            String where = "file=" + property(ReportPath.of(file.file()).toString());
            if (file.failure() != null) {
                out.print("::error " + where + ",line=" + file.failureLine() + "::"
                        + data(Failure.message(file.failure(), polku.language())) + "\n");
            }
            for (Entry entry : file.open()) {
                String path = entry.path().isEmpty() ? "" : entry.path() + "\n";
                out.print("::" + command(entry.severity()) + " " + where + ",line=" + entry.position().line()
                        + ",col=" + entry.position().column()
                        + ",title=" + property(entry.rule().title(polku.language()) + " (" + entry.rule().id() + ")")
                        + "::" + data(path + entry.message()) + "\n");
            }
        }
        out.flush();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** As the runner unescapes it. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
