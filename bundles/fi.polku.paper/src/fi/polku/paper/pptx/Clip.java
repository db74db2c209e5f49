/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.text.Measure;

/** Makes fit into a slide what is too long for it; an ellipsis or a number says that there is more. */
public final class Clip {

    private static final String ELLIPSIS = "\u2026";

    private Clip() {
    }

    /** @return the wrapped text, cut after so many lines */
    public static Piece text(String text, TextStyle style, double width, int lines) {
        List<String> wrapped = Measure.wrap(text, style.font(), width);
        if (wrapped.size() <= lines) {
            return Piece.text(text, style, width);
        }
        List<Piece> kept = new ArrayList<>(wrapped.subList(0, lines - 1).stream()
                .map(line -> Piece.text(line, style, width)).toList());
        kept.add(Piece.text(line(wrapped.get(lines - 1) + ELLIPSIS, style, width), style, width));
        return Piece.stack(0, kept);
    }

    /** @return the text, or as much of its start as one line has room for */
    public static String line(String text, TextStyle style, double width) {
        String line = Measure.oneLine(text);
        if (Measure.width(line, style.font()) <= width) {
            return line;
        }
        while (!line.isEmpty() && Measure.width(line + ELLIPSIS, style.font()) > width) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        return line.replaceAll("[\\s" + ELLIPSIS + "]+$", "") + ELLIPSIS;
    }

    /**
     * @param height room in points
     * @param more says how many pieces were left out
     * @return as many of the pieces below one another as there is room for
     */
    public static Piece stack(double gap, List<Piece> pieces, double height, IntFunction<Piece> more) {
        for (int kept = pieces.size(); kept > 0; kept--) {
            List<Piece> shown = new ArrayList<>(pieces.subList(0, kept));
            if (kept < pieces.size()) {
                shown.add(more.apply(pieces.size() - kept));
            }
            Piece stack = Piece.stack(gap, shown);
            if (stack.height() <= height) {
                return stack;
            }
        }
        return pieces.isEmpty() ? Piece.EMPTY : more.apply(pieces.size());
    }
}
