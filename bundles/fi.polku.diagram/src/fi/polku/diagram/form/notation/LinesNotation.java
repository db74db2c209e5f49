/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

import java.util.List;
import java.util.stream.Collectors;

/** Several texts, one on a line; a line end inside a text is written as ⏎. */
public final class LinesNotation implements Notation {

    private static final String LINE_END_INSIDE = "⏎";

    @Override
    public String write(Object value) {
        return value == null ? "" : ((List<?>) value).stream()
                .map(text -> text.toString().replaceAll("\\R", LINE_END_INSIDE)).collect(Collectors.joining("\n"));
    }

    @Override
    public Object read(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> line.replace(LINE_END_INSIDE, "\n")).toList();
    }
}
