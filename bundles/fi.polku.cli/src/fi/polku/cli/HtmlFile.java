/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.paper.markup.Markup;
import fi.polku.rules.Severity;

/** One file in a page: its elements in the order of the model, each with what was found on it. */
record HtmlFile(CheckedFile file, Markup html, Polku polku) {

    boolean isClean() {
        return file.failure() == null && file.entries().isEmpty();
    }

    String name() {
        return file.file().toString().replace('\\', '/');
    }

    void write() throws IOException {
        html.text("\n");
        html.element("section", () -> {
            html.element("h2", () -> html.element("bdi", name()));
            if (file.failure() != null) {
                html.element("p", Failure.message(file.failure(), polku.language()), "class", "failure");
            }
            Map<String, List<Entry>> byElement = file.entries().stream().collect(Collectors.groupingBy(
                    entry -> entry.element() == null ? "" : entry.element().getId(),
                    LinkedHashMap::new, Collectors.toList()));
            for (List<Entry> entries : byElement.values()) {
                html.text("\n");
                html.element("article", () -> write(entries));
            }
        });
    }

    private void write(List<Entry> entries) throws IOException {
        Entry first = entries.get(0);
        if (first.element() != null) {
            html.element("h3", () -> {
                html.element("bdi", inItsOwnOrder(first.path()));
                html.text(" ");
                html.element("small", polku.text("validate.line", first.position().line()));
            });
        }
        html.element("ul", () -> {
            for (Entry entry : entries) {
                html.element("li", () -> write(entry), "class",
                        entry.isSuppressed() ? "suppressed" : HtmlReport.code(entry.severity()));
            }
        });
    }

    private void write(Entry entry) throws IOException {
        html.element("b", entry.isSuppressed() ? polku.text("html.suppressed")
                : mark(entry.severity()) + " " + polku.text("severity." + entry.severity()));
        html.text(" ");
        html.element("p", () -> {
            if (entry.element() == null) {
                html.text(polku.text("validate.line", entry.position().line()) + ": ");
            }
            html.element("bdi", inItsOwnOrder(entry.message()));
            html.text(" ");
            html.element("a", entry.rule().id(), "href", "#" + RulePage.name(entry.rule()));
            if (entry.isSuppressed()) {
                html.element("span", () -> {
                    html.text(polku.text("html.reason") + " ");
                    html.element("bdi", inItsOwnOrder(entry.reason()));
                }, "class", "reason");
            }
        });
    }

    /** Scripts know from where to where they run; a name that orders otherwise would turn the rest of the sentence round. */
    private static String inItsOwnOrder(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    /** A shape beside the colour: no meaning rests on colour alone. */
    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "■";
            case WARNING -> "▲";
            case INFO -> "●";
        };
    }
}
