/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import fi.polku.paper.markup.Markup;
import fi.polku.rules.Rule;
import fi.polku.rules.Severity;

/** Findings as one page to read, send and print. */
final class HtmlReport implements Report<CheckedFiles> {

    @Override
    public void write(CheckedFiles checked, PrintWriter out, Polku polku) throws IOException {
        ReportPage.write(polku.text("html.title"), out, polku, html -> {
            html.element("header", () -> summary(checked, html, polku));
            html.element("main", () -> files(checked, html, polku));
            explanations(checked, html, polku);
        });
    }

    static String code(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void summary(CheckedFiles checked, Markup html, Polku polku) throws IOException {
        html.element("h1", polku.text("html.title"));
        html.element("ul", () -> {
            for (Severity severity : Severity.values()) {
                long count = checked.count(severity);
                html.element("li", () -> {
                    html.element("b", "" + count);
                    html.text(" " + polku.text("html." + severity, count));
                }, "class", "count " + (count == 0 ? "none" : code(severity)));
            }
        }, "class", "counts");
        html.element("p", polku.text("html.files", checked.files().size() - checked.unreadable(), checked.unreadable(),
                checked.suppressed())
                + (checked.hidden() == 0 ? "" : " " + polku.text("validate.hidden", checked.hidden())));
    }

    private static void files(CheckedFiles checked, Markup html, Polku polku) throws IOException {
        List<HtmlFile> files = checked.files().stream().map(file -> new HtmlFile(file, html, polku)).toList();
        for (HtmlFile file : files) {
            if (!file.isClean()) {
                file.write();
            }
        }
        List<HtmlFile> clean = files.stream().filter(HtmlFile::isClean).toList();
        if (!clean.isEmpty()) {
            html.element("h2", polku.text("html.clean"));
            html.element("ul", () -> {
                for (HtmlFile file : clean) {
                    html.element("li", () -> html.element("bdi", file.name()));
                }
            }, "class", "clean");
        }
    }

    /** Only of the rules that found something: the page is about these models, not about the rules. */
    private static void explanations(CheckedFiles checked, Markup html, Polku polku) throws IOException {
        Locale language = polku.language();
        List<String> met = checked.files().stream().flatMap(file -> file.entries().stream())
                .map(entry -> entry.rule().id()).distinct().toList();
        if (met.isEmpty()) {
            return;
        }
        html.element("footer", () -> {
            html.element("h2", polku.text("html.rules"));
            for (Rule rule : checked.rules().stream().filter(rule -> met.contains(rule.id())).toList()) {
                html.element("section", () -> {
                    html.element("h3", rule.title(language));
                    html.element("p", () -> {
                        html.element("code", rule.id());
                        html.text(" · " + rule.groupTitle(language));
                    }, "class", "soft");
                    html.element("p", rule.meaning(language));
                    html.element("h4", polku.text("rules.why"));
                    html.element("p", rule.rationale(language));
                    html.element("p", polku.text("rules.source", rule.source(language)), "class", "soft");
                    html.element("h4", polku.text("rules.remedy"));
                    html.element("p", rule.remedy(language));
                }, "class", "rule", "id", RulePage.name(rule));
            }
        });
    }
}
