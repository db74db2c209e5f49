/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.text.Measure;

@DisplayName("The check of pictures complains of")
class SceneCheckTest {

    private static final Colour BLACK = new Colour(0);
    private static final Pen PEN = Pen.solid(BLACK, 1);

    @Test
    void boxesOffThePage() {
        complains("on the page", new Box(new Rect(90, 10, 20, 5), 0, BLACK, null));
    }

    @Test
    void linesOffThePage() {
        complains("on the page", Path.line(PEN, new Point(5, 5), new Point(5, -5)));
    }

    @Test
    void arrowsThroughTheWordsOfOthersButNotThroughTheirOwn() {
        FontStyle font = new FontStyle(10, false, false);
        Text text = new Text(40, 50, "Asks", font, BLACK, Text.Anchor.START, Measure.width("Asks", font));
        Path arrow = new Path(List.of(new Point(10, 47), new Point(90, 47)), false, false, null, PEN, Path.Head.NONE,
                Path.Head.ARROW);
        complains("keeps off", text, new Group(null, "", "", List.of(arrow)));
        SceneCheck.assertReadable(scene(new Group(null, "", "", List.of(arrow, text))));
    }

    private static void complains(String of, Mark... marks) {
        assertThatThrownBy(() -> SceneCheck.assertReadable(scene(marks))).isInstanceOf(AssertionError.class)
                .hasMessageContaining(of);
    }

    private static Scene scene(Mark... marks) {
        return new Scene(100, 100, "", "", Locale.ENGLISH, new Colour(0xFFFFFF), List.of(marks));
    }
}
