/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markdown;

import java.util.regex.Pattern;

import fi.polku.picture.text.Measure;

/** Words in Markdown as GitHub and GitLab read it: a name stays a name, whatever is in it. */
public final class MarkdownText {

    /** An empty comment shows nothing and keeps what follows from becoming a link or a mention. */
    private static final String NOTHING = "<!-- -->";

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]|~$]|:(?=[\\w+-])");
    private static final Pattern AT_THE_START = Pattern.compile("^(\\d*)([#+.)=-])");
    private static final Pattern LINKING = Pattern.compile("[@#!&/]|(?i:www)\\.");

    private MarkdownText() {
    }

    /**
     * @param text any text; null counts as empty
     * @return the text on one line, without marks, links, HTML, mentions of people and issues, or signs that turn letters round
     */
    public static String of(String text) {
        String safe = Measure.oneLine(text);
        safe = ANYWHERE.matcher(safe).replaceAll("\\\\$0");
        safe = AT_THE_START.matcher(safe).replaceAll("$1\\\\$2");
        safe = LINKING.matcher(safe).replaceAll("$0\u0000");
        return safe.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u0000", NOTHING);
    }
}
