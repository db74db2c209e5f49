/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.util.List;
import java.util.Locale;

import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;

/** Turns the marks of a picture into shapes of a slide: groups into groups, lines of a text into one text. */
final class SceneShapes {

    private final Placing placing;
    private final Group title;
    private final SlideText texts;

    /** @param title what is on the slide already; null for nothing */
    SceneShapes(Locale language, Placing placing, Group title) {
        this.placing = placing;
        this.title = title;
        this.texts = new SlideText(language, placing);
    }

    void write(List<Mark> marks, ShapeTree into) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark instanceof Group group) {
                write(group, into);
            } else if (mark instanceof Box box) {
                CTShape shape = into.shape("Box", placing.of(box.bounds()));
                Form.of(box, shape.getSpPr());
                Paint.fill(shape.getSpPr(), box.fill(), box.pen(), placing.scale());
            } else if (mark instanceof Path path) {
                CTShape shape = into.shape("Line", placing.of(path.bounds()));
                Form.of(path, placing, shape.getSpPr());
                Paint.fill(shape.getSpPr(), path.fill(), path.pen(), placing.scale());
                Paint.heads(shape.getSpPr(), path);
            } else if (mark instanceof Text text) {
                List<Text> lines = TextLines.from(text, marks.subList(i + 1, marks.size()));
                texts.writeBox(lines, into);
                i += lines.size() - 1;
            } else if (mark instanceof Image image) {
                into.picture(image, placing.of(image.bounds()));
            }
        }
    }

    private void write(Group group, ShapeTree into) {
        if (!isShown(group)) {
            return;
        }
        List<Mark> marks = group.marks().stream().filter(this::isShown).toList();
        if (group.title().isEmpty() && group.description().isEmpty()) {
            write(marks, into);
        } else {
            Rect bounds = marks.stream().map(Mark::bounds).reduce(Rect::union).orElseThrow();
            String name = group.title().isEmpty() ? group.description() : group.title();
            write(marks, into.group(name, alternative(group), placing.of(bounds)));
        }
    }

    private static String alternative(Group group) {
        return group.description().isEmpty() || group.title().isEmpty() ? group.title() + group.description()
                : group.title() + "\n" + group.description();
    }

    /** Groups may have nothing in them but keep a place free. */
    private boolean isShown(Mark mark) {
        return !(mark instanceof Group group) || group != title && group.marks().stream().anyMatch(this::isShown);
    }
}
