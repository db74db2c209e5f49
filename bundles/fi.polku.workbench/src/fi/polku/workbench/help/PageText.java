/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** A page as it is written: a text, how its letters look, how its paragraphs are set, and what leads where. */
final class PageText {

    /** A piece of the text that leads somewhere. */
    record Link(int start, int length, String target) {

        int end() {
            return start + length;
        }
    }

    /**
     * How a line of the text is set, in the screen's points.
     *
     * @param above room above it
     * @param indent where it begins
     * @param hanging where it goes on when it is too long for one line
     * @param tabs where its tabs lead to
     */
    record Setting(int above, int indent, int hanging, int... tabs) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<Integer, Setting> settings = new LinkedHashMap<>();

    int length() {
        return text.length();
    }

    /** Begins a new line. */
    void line(Setting setting) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        settings.put(length(), setting);
    }

    /** @param style how it looks; null for plain letters */
    void append(String letters, StyleRange style) {
        if (style != null) {
            style.start = length();
            style.length = letters.length();
            styles.add(style);
        }
        text.append(letters);
    }

    void link(int start, String target) {
        links.add(new Link(start, length() - start, target));
    }

    /** Gives the next letter a name that links can lead to. */
    void place(String name) {
        places.putIfAbsent(name, length());
    }

    List<Link> links() {
        return links;
    }

    /** @return the link at a letter */
    Optional<Link> linkAt(int offset) {
        return links.stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst();
    }

    /** @return where a place begins; 0 for one that isn't there */
    int place(Optional<String> name) {
        return name.map(places::get).orElse(0);
    }

    /** @return the first line */
    String title() {
        return text.toString().lines().findFirst().orElse("");
    }

    String text() {
        return text.toString();
    }

    void show(StyledText in) {
        in.setText(text.toString());
        in.setStyleRanges(styles.toArray(StyleRange[]::new));
        settings.forEach((offset, setting) -> {
            int line = in.getLineAtOffset(offset);
            in.setLineVerticalIndent(line, setting.above());
            in.setLineIndent(line, 1, setting.indent());
            in.setLineWrapIndent(line, 1, setting.hanging());
            if (setting.tabs().length > 0) {
                in.setLineTabStops(line, 1, setting.tabs());
            }
        });
    }
}
