/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fi.polku.model.edit.Labels;
import fi.polku.model.text.Texts;
import fi.polku.paper.Handout;
import fi.polku.paper.markup.HtmlPage;
import fi.polku.paper.markup.Markup;
import fi.polku.picture.export.Picture;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;

/**
 * Writes all pictures of a model as one page to look round in. Everything can be read without its script, which adds zoom,
 * panning, search and details.
 */
public final class HtmlWriter {

    private final Handout handout;
    private final Locale language;
    private final Texts texts = new Texts(HtmlWriter.class);
    private final Writer out;
    private final List<Scene> scenes = new ArrayList<>();

    private HtmlWriter(Handout handout, OutputStream out) {
        this.handout = handout;
        this.language = handout.options().language();
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        handout.pictures().forEach(picture -> scenes.add(handout.scene(picture)));
    }

    /**
     * @param handout a model and its pictures
     * @param out where the bytes go, in UTF-8; left open
     * @throws IOException when they can't be written
     */
    public static void write(Handout handout, OutputStream out) throws IOException {
        new HtmlWriter(handout, out).write();
    }

    private void write() throws IOException {
        String name = Labels.in(language).name(handout.model());
        new HtmlPage(name, language, style(), HtmlPage.resource(HtmlWriter.class, "page.js"), true).write(out, html -> {
            html.element("header", () -> head(name, html));
            html.element("main", () -> pictures(html), "id", "pictures");
            html.element("aside", () -> new FindingsList(handout.options().findings(), scenes, language).write(html),
                    "id", "findings", "aria-label", text("findings"));
            html.element("div", "", "id", "details", "role", "tooltip", "hidden", "");
        });
    }

    private void head(String name, Markup html) throws IOException {
        html.element("h1", () -> html.element("bdi", name));
        html.element("nav", () -> html.element("ul", () -> {
            for (int i = 0; i < scenes.size(); i++) {
                String id = FindingsList.picture(i);
                Picture picture = handout.pictures().get(i);
                html.element("li", () -> html.element("a", () -> html.element("bdi", picture.name()),
                        "href", "#" + id));
            }
        }), "aria-label", text("pictures"));
        html.element("form", () -> {
            html.element("label", text("search"), "for", "query");
            html.empty("input", "id", "query", "type", "search", "autocomplete", "off", "aria-describedby", "hits");
            html.element("button", text("next"), "type", "submit");
            html.element("output", "", "id", "hits", "for", "query", "data-none", text("hits.none"),
                    "data-of", text("hits.of"));
        }, "id", "search", "role", "search", "hidden", "");
    }

    private void pictures(Markup html) throws IOException {
        for (int i = 0; i < scenes.size(); i++) {
            String id = FindingsList.picture(i);
            Scene scene = scenes.get(i);
            String name = handout.pictures().get(i).name();
            html.element("section", () -> {
                html.element("div", () -> {
                    html.element("h2", () -> html.element("bdi", name));
                    html.element("div", () -> {
                        button("out", "−", html);
                        button("actual", "100 %", html);
                        button("in", "+", html);
                        button("fit", text("fit"), html);
                    }, "class", "zoom", "hidden", "");
                }, "class", "bar");
                html.element("div", () -> {
                    html.text("");
                    html.flush();
                    SvgWriter.embed(scene, id + "-", out);
                }, "class", "view", "tabindex", "0", "role", "region", "aria-label", name);
            }, "id", id);
        }
    }

    private void button(String action, String face, Markup html) throws IOException {
        html.element("button", face, "type", "button", "data-zoom", action, "title", text("zoom." + action));
    }

    /** Colours and letters are those of the pictures. */
    private String style() {
        Set<String> fonts = new LinkedHashSet<>();
        scenes.forEach(scene -> fonts.addAll(SvgWriter.fontRules(scene)));
        return String.join("\n", fonts) + HtmlPage.style(handout.options().theme(), HtmlWriter.class, "page.css");
    }

    private String text(String key) {
        return texts.get(language, key);
    }
}
