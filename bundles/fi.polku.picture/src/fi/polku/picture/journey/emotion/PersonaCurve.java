/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Persona;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;

/**
 * What a further persona feels, as a curve in a colour of its own; where the colours come to an end they begin anew, dashed.
 *
 * @param index which of the further personas it is, from 0
 * @param persona whose curve it is
 */
record PersonaCurve(int index, Persona persona) {

    private static final List<Colour> COLOURS = List.of(Palette.TEAL, Palette.ORANGE_DEEP, Palette.GOLD, Palette.INK_SOFT);
    private static final double DOT = 8;

    /** @return the curve and its dots; nothing when nothing is known of what the persona feels */
    List<Mark> marks(Sheet sheet, List<EmotionPoint> emotions) {
        List<Mark> marks = new ArrayList<>();
        List<Point> points = emotions.stream().flatMap(emotion -> emotion.observed().stream()).toList();
        if (points.size() > 1) {
            marks.add(new Path(points, true, false, null, pen(), Path.Head.NONE, Path.Head.NONE));
        }
        for (EmotionPoint emotion : emotions) {
            for (Point point : emotion.observed()) {
                Subject subject = Subject.of(emotion.felt().touchpoint(), Literals.TOUCHPOINT__OBSERVED_EMOTIONS);
                marks.addAll(Signs.circle(DOT, colour(), Pen.solid(Palette.PAPER, 1)).group(subject, sheet.name(persona), "")
                        .at(point.x() - DOT / 2, point.y() - DOT / 2));
            }
        }
        if (!points.isEmpty()) {
            sheet.legend().add(Signs.line(32, 12, pen()), sheet.name(persona));
        }
        return marks;
    }

    private Colour colour() {
        return COLOURS.get(index % COLOURS.size());
    }

    private Pen pen() {
        return index < COLOURS.size() ? Pen.solid(colour(), 2) : Pens.dashed(colour(), 2);
    }
}
