/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.util.List;

import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTAdjPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomRect;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2DCubicBezierTo;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Curve;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/** Forms of shapes: rectangles and circles as office programs know them, every other line as a free form. */
final class Form {

    private static final long FULL = 50_000;

    private Form() {
    }

    static void of(Box box, CTShapeProperties shape) {
        Rect bounds = box.bounds();
        double half = Math.min(bounds.width(), bounds.height()) / 2;
        boolean isCircle = box.radius() >= half && bounds.width() == bounds.height();
        boolean isRound = !isCircle && box.radius() > 0 && half > 0;
        CTPresetGeometry2D form = shape.addNewPrstGeom();
        form.setPrst(isCircle ? STShapeType.ELLIPSE : isRound ? STShapeType.ROUND_RECT : STShapeType.RECT);
        if (isRound) {
            CTGeomGuide corner = form.addNewAvLst().addNewGd();
            corner.setName("adj");
            corner.setFmla("val " + Math.round(FULL * Math.min(1, box.radius() / half)));
        }
    }

    /** @param placing where the picture is on the slide */
    static void of(Path path, Placing placing, CTShapeProperties shape) {
        Rect bounds = placing.of(path.bounds());
        CTCustomGeometry2D form = shape.addNewCustGeom();
        form.addNewAvLst();
        form.addNewGdLst();
        form.addNewAhLst();
        form.addNewCxnLst();
        CTGeomRect text = form.addNewRect();
        text.setL("l");
        text.setT("t");
        text.setR("r");
        text.setB("b");
        CTPath2D outline = form.addNewPathLst().addNewPath();
        outline.setW(Units.toEMU(bounds.width()));
        outline.setH(Units.toEMU(bounds.height()));
        List<Point> points = path.points();
        set(outline.addNewMoveTo().addNewPt(), points.get(0), placing, bounds);
        if (path.smooth()) {
            for (Curve.Segment segment : Curve.through(points)) {
                CTPath2DCubicBezierTo curve = outline.addNewCubicBezTo();
                set(curve.addNewPt(), segment.control1(), placing, bounds);
                set(curve.addNewPt(), segment.control2(), placing, bounds);
                set(curve.addNewPt(), segment.end(), placing, bounds);
            }
        } else {
            points.stream().skip(1).forEach(point -> set(outline.addNewLnTo().addNewPt(), point, placing, bounds));
        }
        if (path.closed()) {
            outline.addNewClose();
        }
    }

    private static void set(CTAdjPoint2D place, Point point, Placing placing, Rect bounds) {
        place.setX(Units.toEMU(placing.x(point.x()) - bounds.x()));
        place.setY(Units.toEMU(placing.y(point.y()) - bounds.y()));
    }
}
