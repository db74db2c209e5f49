/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;

import fi.polku.paper.markup.HtmlPage;
import fi.polku.picture.theme.Theme;

/** The frame of every report as a page: the pictures' colours and one style sheet. */
final class ReportPage {

    private ReportPage() {
    }

    static void write(String title, PrintWriter out, Polku polku, HtmlPage.Body body) throws IOException {
        new HtmlPage(title, polku.language(), HtmlPage.style(Theme.LIGHT, ReportPage.class, "report.css"), "", false)
                .write(out, body);
    }
}
