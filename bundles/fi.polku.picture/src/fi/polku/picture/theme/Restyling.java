/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;

/** One picture on its way from the house's colours and letters to those of a theme. */
final class Restyling {

    private final Map<Colour, Colour> colours = new HashMap<>();
    private final Map<Pen, Pen> pens = new HashMap<>();

    private final Theme theme;
    private final Scene scene;
    private final Lettering lettering;

    Restyling(Theme theme, Scene scene) {
        this.theme = theme;
        this.scene = scene;
        this.lettering = new Lettering(theme.letters(), scene);
        theme.colours().forEach((role, colour) -> colours.put(role.house(), colour));
    }

    Scene scene() {
        List<Mark> marks = new ArrayList<>(of(scene.marks()));
        theme.logo().ifPresent(logo -> marks.addAll(logo.on(scene)));
        return new Scene(scene.width(), scene.height(), scene.title(), scene.description(), scene.language(),
                of(scene.background()), marks);
    }

    private List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        if (mark instanceof Group group) {
            return new Group(group.subject(), group.title(), group.description(), group.bounds(), of(group.marks()));
        }
        if (mark instanceof Box box) {
            return new Box(box.bounds(), box.radius(), of(box.fill()), of(box.pen()));
        }
        if (mark instanceof Path path) {
            return new Path(path.points(), path.smooth(), path.closed(), of(path.fill()), of(path.pen()), path.start(),
                    path.end());
        }
        if (mark instanceof Text text) {
            return lettering.of(text, of(text.colour()));
        }
        return mark;
    }

    private Colour of(Colour colour) {
        return colours.getOrDefault(colour, colour);
    }

    private Pen of(Pen pen) {
        return pen == null ? null : pens.computeIfAbsent(pen, it -> new Pen(of(it.colour()), it.width(), it.dashes()));
    }
}
