/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import fi.polku.paper.markup.Markup;
import fi.polku.picture.theme.Palette;
import fi.polku.rules.Rule;
import fi.polku.rules.Severity;

/**
 * Findings as one page to read, send and print. It asks for nothing from anywhere and runs nothing: its policy allows its
 * own style sheet and nothing else.
 */
final class HtmlReport implements Report<CheckedFiles> {

    @Override
    public void write(CheckedFiles checked, PrintWriter out, Polku polku) throws IOException {
        out.print("<!DOCTYPE html>\n");
        Markup html = new Markup(out);
        String style = colours() + resource("report.css");
        html.element("html", () -> {
            html.text("\n");
            html.element("head", () -> head(style, html, polku));
            html.text("\n");
            html.element("body", () -> {
                html.element("header", () -> summary(checked, html, polku));
                html.element("main", () -> files(checked, html, polku));
                explanations(checked, html, polku);
            });
            html.text("\n");
        }, "lang", polku.language().getLanguage());
        html.flush();
        out.print("\n");
    }

    static String code(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void head(String style, Markup html, Polku polku) throws IOException {
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", polku.text("html.title"));
        html.element("style", style);
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

    /** The colours of the pictures, by the names that the style sheet knows them by. */
    private static String colours() {
        return ":root{--paper:" + Palette.PAPER.css() + ";--mist:" + Palette.MIST.css()
                + ";--hairline:" + Palette.HAIRLINE.css()
                + ";--ink:" + Palette.INK.css() + ";--soft:" + Palette.INK_SOFT.css() + ";--blue:" + Palette.BLUE.css()
                + ";--deep:" + Palette.BLUE_DEEP.css() + ";--pale:" + Palette.BLUE_PALE.css()
                + ";--orange:" + Palette.ORANGE_DEEP.css() + ";--orange-line:" + Palette.ORANGE.css()
                + ";--orange-pale:" + Palette.ORANGE_PALE.css() + ";--gold:" + Palette.GOLD.css()
                + ";--gold-pale:" + Palette.GOLD_PALE.css() + "}\n";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
