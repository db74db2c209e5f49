/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Curve;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.svg.SvgWriter;
import fi.polku.picture.theme.Palette;

/** What must hold for every picture, whatever it shows. */
public final class SceneCheck {

    private static final double TOLERANCE = 0.01;
    private static final double SMALLEST_TYPE = 8;
    private static final double LEAST_CONTRAST = 4.5;

    private final Scene scene;

    private SceneCheck(Scene scene) {
        this.scene = scene;
    }

    /** Checks that the picture can be read: nothing overlaps, sticks out, is too small or too pale. */
    public static void assertReadable(Scene scene) {
        SceneCheck check = new SceneCheck(scene);
        check.everythingLiesOnThePage();
        check.textsDontOverlap();
        check.textsStayInTheirCards();
        check.textsCanBeMadeOut();
        check.curvesLeaveTextsFree();
        check.arrowsLeaveTextsOfOthersFree(scene.marks());
    }

    /** @return all marks that aren't groups, the first at the back */
    public static Stream<Mark> leaves(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Group group ? leaves(group.marks()) : Stream.of(mark));
    }

    /** @return all texts in the order in which they are drawn */
    public static List<Text> texts(Scene scene) {
        return scene.texts().toList();
    }

    /** @return the picture as the file that people get */
    public static String svg(Scene scene) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SvgWriter.write(scene, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void everythingLiesOnThePage() {
        Rect page = new Rect(-TOLERANCE, -TOLERANCE, scene.width() + 2 * TOLERANCE, scene.height() + 2 * TOLERANCE);
        assertThat(leaves(scene.marks())).allSatisfy(mark -> assertThat(page.contains(mark.bounds()))
                .as("on the page: %s", mark).isTrue());
    }

    private void textsDontOverlap() {
        List<Text> byHeight = texts(scene).stream().sorted(Comparator.comparingDouble(text -> text.bounds().y())).toList();
        for (int i = 0; i < byHeight.size(); i++) {
            Rect one = byHeight.get(i).bounds().inset(TOLERANCE);
            for (int j = i + 1; j < byHeight.size() && byHeight.get(j).bounds().y() < one.bottom(); j++) {
                if (one.overlaps(byHeight.get(j).bounds().inset(TOLERANCE))) {
                    throw new AssertionError("Two texts overlap:\n" + byHeight.get(i) + "\n" + byHeight.get(j));
                }
            }
        }
    }

    /** Where the middle of a text lies on a box, the whole text must. */
    private void textsStayInTheirCards() {
        List<Mark> boxes = new ArrayList<>();
        leaves(scene.marks()).forEach(mark -> {
            if (mark instanceof Text text) {
                top(boxes, text.bounds()).ifPresent(box -> assertThat(box.bounds().contains(text.bounds().inset(TOLERANCE)))
                        .as("%s stays in %s", text, box).isTrue());
            } else if (mark instanceof Box box) {
                boxes.add(box);
            }
        });
    }

    private void textsCanBeMadeOut() {
        grounds(scene).forEach((text, ground) -> {
            assertThat(text.font().size()).isGreaterThanOrEqualTo(SMALLEST_TYPE);
            assertThat(Palette.contrast(text.colour(), ground)).as("contrast of %s", text)
                    .isGreaterThanOrEqualTo(LEAST_CONTRAST);
        });
    }

    /** @return the colour that each text stands on */
    public static Map<Text, Colour> grounds(Scene scene) {
        Map<Text, Colour> grounds = new IdentityHashMap<>();
        List<Mark> below = new ArrayList<>();
        leaves(scene.marks()).forEach(mark -> {
            if (mark instanceof Text text) {
                grounds.put(text, ground(scene, below, text.bounds()));
            } else if (fill(mark) != null) {
                below.add(mark);
            }
        });
        return grounds;
    }

    private static Colour ground(Scene scene, List<Mark> grounds, Rect text) {
        return top(grounds, text).map(SceneCheck::fill).orElse(scene.background());
    }

    /** The uppermost mark under the middle of a text. */
    private static Optional<Mark> top(List<Mark> marks, Rect text) {
        Rect middle = new Rect(text.centreX(), text.centreY(), 0, 0);
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).bounds().contains(middle)) {
                return Optional.of(marks.get(i));
            }
        }
        return Optional.empty();
    }

    private void curvesLeaveTextsFree() {
        List<Point> points = leaves(scene.marks()).filter(mark -> mark instanceof Path path && path.smooth())
                .flatMap(mark -> Curve.sampled(((Path) mark).points()).stream())
                .sorted(Comparator.comparingDouble(Point::x)).toList();
        for (Text text : texts(scene)) {
            Rect room = text.bounds();
            assertThat(points).noneMatch(point -> room.contains(new Rect(point.x(), point.y(), 0, 0)));
        }
    }

    /** An arrow may touch the words of its own group only, such as the name of the flow that it stands for. */
    private void arrowsLeaveTextsOfOthersFree(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Group group) {
                arrowsLeaveTextsOfOthersFree(group.marks());
            } else if (mark instanceof Path path && path.end() == Path.Head.ARROW && !path.smooth()) {
                List<Text> own = leaves(marks).filter(Text.class::isInstance).map(Text.class::cast).toList();
                texts(scene).stream().filter(text -> !own.contains(text)).forEach(text -> assertThat(meets(path, text))
                        .as("%s keeps off %s", path, text).isFalse());
            }
        }
    }

    private static boolean meets(Path path, Text text) {
        Rect room = text.bounds().inset(TOLERANCE);
        Rectangle2D area = new Rectangle2D.Double(room.x(), room.y(), room.width(), room.height());
        List<Point> points = path.points();
        return IntStream.range(1, points.size()).anyMatch(i -> area.intersectsLine(points.get(i - 1).x(),
                points.get(i - 1).y(), points.get(i).x(), points.get(i).y()));
    }

    private static Colour fill(Mark mark) {
        return mark instanceof Box box ? box.fill() : mark instanceof Path path ? path.fill() : null;
    }
}
