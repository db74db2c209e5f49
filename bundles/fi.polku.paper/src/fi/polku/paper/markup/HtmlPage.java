/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;

/**
 * The frame of a page that is one file. It asks for nothing from anywhere: its policy allows its own style sheet, its own
 * script, and, if it has any, images and fonts that it carries itself.
 *
 * @param title what the page is called
 * @param language language of its texts
 * @param style its style sheet
 * @param script what it runs; empty for nothing
 * @param carriesMedia whether it carries images or fonts
 */
public record HtmlPage(String title, Locale language, String style, String script, boolean carriesMedia) {

    /** Writes what is on the page. */
    @FunctionalInterface
    public interface Body {

        /** @throws IOException when it can't be written */
        void write(Markup html) throws IOException;
    }

    /**
     * @param theme whose colours and letters the style sheet knows as variables: {@code var(--inkSoft)},
     *         {@code var(--letters)}
     * @param owner a class beside which the style sheet stands
     * @param sheet its file
     * @return the variables, and the style sheet
     */
    public static String style(Theme theme, Class<?> owner, String sheet) {
        return Stream.of(Role.values()).map(role -> "--" + role.key() + ":" + theme.colour(role).css() + ";")
                .collect(Collectors.joining("", ":root{", "--letters:" + theme.letters().stack() + "}\n"))
                + resource(owner, sheet);
    }

    /**
     * @param owner a class beside which the file stands
     * @return what a style sheet or a script says
     */
    public static String resource(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param out where the page goes; left open
     * @throws IOException when it can't be written
     */
    public void write(Writer out, Body body) throws IOException {
        out.write("<!DOCTYPE html>\n");
        Markup html = new Markup(out);
        html.element("html", () -> {
            html.text("\n");
            html.element("head", () -> head(html));
            html.text("\n");
            html.element("body", () -> {
                body.write(html);
                if (!script.isEmpty()) {
                    html.element("script", () -> html.raw(out, script));
                }
            });
            html.text("\n");
        }, "lang", language.getLanguage());
        html.flush();
        out.write("\n");
        out.flush();
    }

    private void head(Markup html) throws IOException {
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title);
        html.element("style", style);
    }

    private String policy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; "
                + (script.isEmpty() ? "" : "script-src 'sha256-" + sha256(script) + "'; ")
                + (carriesMedia ? "img-src data:; font-src data:; " : "") + "base-uri 'none'; form-action 'none'";
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
