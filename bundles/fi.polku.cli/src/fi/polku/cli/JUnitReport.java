/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import fi.polku.paper.markup.Markup;
import fi.polku.rules.Rule;
import fi.polku.rules.Severity;

/**
 * Findings as test results, in the form that Ant brought up and every build server reads (JUnit XML): a suite for each file,
 * in it a test case for each rule that is on. Errors and warnings fail the case, notes and what is suppressed are its
 * output.
 */
final class JUnitReport implements Report<CheckedFiles> {

    @Override
    public void write(CheckedFiles checked, PrintWriter out, Polku polku) throws IOException {
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Markup xml = new Markup(out);
        long tests = checked.files().stream().mapToLong(file -> tests(file, checked.rules())).sum();
        long failures = checked.files().stream().mapToLong(JUnitReport::failures).sum();
        xml.element("testsuites", () -> {
            for (CheckedFile file : checked.files()) {
                xml.text("\n  ");
                write(file, checked.rules(), xml, polku);
            }
            xml.text("\n");
        }, "name", "polku validate", "tests", "" + tests, "failures", "" + failures, "errors", "" + checked.unreadable(),
                "time", "0");
        xml.flush();
        out.print("\n");
    }

    private static long tests(CheckedFile file, List<Rule> rules) {
        return file.failure() != null ? 1 : rules.stream().filter(file::isCheckedBy).count();
    }

    private static long failures(CheckedFile file) {
        return file.entries().stream().filter(JUnitReport::fails).map(entry -> entry.rule().id()).distinct().count();
    }

    private static boolean fails(Entry entry) {
        return entry.severity() != Severity.INFO && !entry.isSuppressed();
    }

    private static void write(CheckedFile file, List<Rule> rules, Markup xml, Polku polku) throws IOException {
        String name = ReportPath.of(file.file()).toString();
        xml.element("testsuite", () -> {
            if (file.failure() != null) {
                String message = Failure.message(file.failure(), polku.language());
                xml.text("\n    ");
                xml.element("testcase", () -> xml.element("error", message, "message", message, "type", "unreadable"),
                        "name", "polku/readable", "classname", name, "time", "0");
            } else {
                for (Rule rule : rules.stream().filter(file::isCheckedBy).toList()) {
                    xml.text("\n    ");
                    xml.element("testcase", () -> write(file, rule, xml, polku),
                            "name", rule.id() + ": " + rule.title(polku.language()), "classname", name, "time", "0");
                }
            }
            xml.text("\n  ");
        }, "name", name, "tests", "" + tests(file, rules), "failures", "" + failures(file),
                "errors", file.failure() != null ? "1" : "0", "skipped", "0", "time", "0");
    }

    private static void write(CheckedFile file, Rule rule, Markup xml, Polku polku) throws IOException {
        List<Entry> found = file.entries().stream().filter(entry -> entry.rule().id().equals(rule.id())).toList();
        List<Entry> failed = found.stream().filter(JUnitReport::fails).toList();
        List<Entry> noted = found.stream().filter(entry -> !fails(entry)).toList();
        if (!failed.isEmpty()) {
            Severity worst = failed.stream().map(Entry::severity).min(Severity::compareTo).orElseThrow();
            xml.element("failure", lines(failed, file, polku), "message", polku.text("junit.findings", failed.size(),
                    failed.get(0).message()), "type", SarifReport.level(worst));
        }
        if (!noted.isEmpty()) {
            xml.element("system-out", lines(noted, file, polku));
        }
    }

    private static String lines(List<Entry> entries, CheckedFile file, Polku polku) {
        return entries.stream().map(entry -> ReportPath.of(file.file()) + ":" + entry.position().line() + ": "
                + (entry.isSuppressed() ? TextReport.suppressed(entry, polku)
                        : polku.text("severity." + entry.severity()) + ": "
                + (entry.path().isEmpty() ? "" : entry.path() + ": ") + entry.message()))
                .collect(Collectors.joining("\n"));
    }
}
