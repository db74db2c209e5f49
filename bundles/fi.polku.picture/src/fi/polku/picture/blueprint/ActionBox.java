/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;

/**
 * The outline of an action: evidence as a sheet with a folded corner, technology with sharp corners and a double left edge,
 * everything else with round corners.
 */
final class ActionBox {

    private static final double FOLD = 10;
    private static final double INNER_EDGE = 3.5;

    private ActionBox() {
    }

    static List<Mark> of(BlueprintAction action, Rect box) {
        RowStyle style = RowStyle.of(action.getRow());
        Pen pen = action.getRow() == BlueprintRow.UNPLACED ? Pens.dashed(Palette.LINE, 1) : Pen.solid(style.accent(), 1);
        List<Mark> marks = new ArrayList<>();
        if (action.getRow() == BlueprintRow.EVIDENCE) {
            double foldX = box.right() - FOLD;
            double foldY = box.bottom() - FOLD;
            marks.add(Path.shape(Palette.PAPER, pen, new Point(box.x(), box.y()), new Point(box.right(), box.y()),
                    new Point(box.right(), foldY), new Point(foldX, box.bottom()), new Point(box.x(), box.bottom())));
            marks.add(Path.shape(Palette.GOLD_PALE, pen, new Point(box.right(), foldY), new Point(foldX, foldY),
                    new Point(foldX, box.bottom())));
        } else if (action.getCarrier() == Carrier.TECHNOLOGY) {
            marks.add(new Box(box, 0, Palette.PAPER, pen));
            double x = box.x() + INNER_EDGE;
            marks.add(Path.line(pen, new Point(x, box.y()), new Point(x, box.bottom())));
        } else {
            marks.add(new Box(box, Space.RADIUS, Palette.PAPER, pen));
        }
        return marks;
    }
}
