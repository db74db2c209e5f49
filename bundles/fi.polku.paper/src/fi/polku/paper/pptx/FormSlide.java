/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.theme.Palette;

/**
 * Head of a slide that people fill in; its table goes below.
 *
 * @param about what the slide is about
 * @param title its title
 * @param subtitle what explains it, two lines at most
 */
public record FormSlide(Element about, String title, String subtitle) {

    private static final double MARGIN = 44;
    private static final double TOP = 132;
    private static final double BOTTOM = 24;
    private static final double WIDTH = Slides.WIDE.width - 2 * MARGIN;
    private static final TextStyle TITLE = new TextStyle(new FontStyle(28, true, false), 36, Palette.INK);
    private static final TextStyle SUBTITLE = new TextStyle(new FontStyle(13, false, false), 18, Palette.INK_SOFT);
    private static final double EDGE = 10;

    /** Where the table goes. */
    static final Rect ROOM = new Rect(MARGIN, TOP, WIDTH, Slides.WIDE.height - TOP - BOTTOM);

    /** @return the head of a further slide of the same table, the second, the third and so on */
    FormSlide continued(int number) {
        return new FormSlide(about, title + " (" + number + ")", subtitle);
    }

    Scene scene(Locale language) {
        List<Mark> marks = new ArrayList<>(List.of(
                new Box(new Rect(0, 0, EDGE, Slides.WIDE.height), 0, Palette.BLUE_DEEP, null)));
        marks.addAll(Piece.stack(4, List.of(
                Clip.text(title, TITLE, WIDTH, 1).showing(about, Literals.ELEMENT__NAME),
                Clip.text(subtitle, SUBTITLE, WIDTH, 2))).at(MARGIN, 36));
        return new Scene(Slides.WIDE.width, Slides.WIDE.height, title, subtitle, language, Palette.PAPER, marks);
    }
}
