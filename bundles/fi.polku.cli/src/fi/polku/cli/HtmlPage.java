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

import fi.polku.paper.markup.Markup;
import fi.polku.picture.theme.Palette;

/**
 * The frame of every page. It asks for nothing from anywhere and runs nothing: its policy allows its own style sheet and
 * nothing else.
 */
final class HtmlPage {

    /** Writes what is on the page. */
    interface Body {

        void write(Markup html) throws IOException;
    }

    private HtmlPage() {
    }

    static void write(String title, PrintWriter out, Polku polku, Body body) throws IOException {
        out.print("<!DOCTYPE html>\n");
        Markup html = new Markup(out);
        String style = colours() + resource("report.css");
        html.element("html", () -> {
            html.text("\n");
            html.element("head", () -> head(title, style, html));
            html.text("\n");
            html.element("body", () -> body.write(html));
            html.text("\n");
        }, "lang", polku.language().getLanguage());
        html.flush();
        out.print("\n");
    }

    private static void head(String title, String style, Markup html) throws IOException {
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title);
        html.element("style", style);
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
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
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
