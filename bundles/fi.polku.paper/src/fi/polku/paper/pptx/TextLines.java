/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Text;

/** Finds the lines of a text again that a picture has wrapped, so that people edit one text and not lines of it. */
final class TextLines {

    private static final double WIDEST_PITCH = 1.7;
    private static final double HAIR = 0.01;

    private TextLines() {
    }

    /**
     * @param first first line
     * @param following what is drawn after it
     * @return the lines of the text, the first included
     */
    static List<Text> from(Text first, List<Mark> following) {
        List<Text> lines = new ArrayList<>(List.of(first));
        for (Mark mark : following) {
            if (!(mark instanceof Text next) || !continues(lines, next)) {
                break;
            }
            lines.add(next);
        }
        return lines;
    }

    private static boolean continues(List<Text> lines, Text next) {
        Text last = lines.get(lines.size() - 1);
        double pitch = next.baseline() - last.baseline();
        boolean regular = lines.size() == 1 ? pitch > 0 && pitch < WIDEST_PITCH * last.font().size()
                : Math.abs(pitch - (last.baseline() - lines.get(lines.size() - 2).baseline())) < HAIR;
        return regular && next.font().equals(last.font()) && next.colour().equals(last.colour())
                && next.anchor() == last.anchor() && Math.abs(next.x() - last.x()) < HAIR;
    }
}
