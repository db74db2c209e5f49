/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import fi.polku.paper.markup.HtmlPage;
import fi.polku.picture.theme.Palette;

/** The frame of every report as a page: the pictures' colours and one style sheet. */
final class ReportPage {

    private ReportPage() {
    }

    static void write(String title, PrintWriter out, Polku polku, HtmlPage.Body body) throws IOException {
        new HtmlPage(title, polku.language(), colours() + resource("report.css"), "", false).write(out, body);
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
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        }
    }
}
