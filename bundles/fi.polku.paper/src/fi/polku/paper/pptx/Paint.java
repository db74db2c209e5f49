/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineEndProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndType;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;

/** What shapes are filled and outlined with. */
final class Paint {

    private Paint() {
    }

    /**
     * @param fill null for none
     * @param pen null for none
     * @param scale size on the slide of one point of the picture
     */
    static void fill(CTShapeProperties shape, Colour fill, Pen pen, double scale) {
        if (fill == null) {
            shape.addNewNoFill();
        } else {
            shape.addNewSolidFill().addNewSrgbClr().setVal(rgb(fill));
        }
        CTLineProperties line = shape.addNewLn();
        if (pen == null) {
            line.addNewNoFill();
            return;
        }
        line.setW(Units.toEMU(pen.width() * scale));
        line.addNewSolidFill().addNewSrgbClr().setVal(rgb(pen.colour()));
        if (!pen.dashes().isEmpty()) {
            boolean isLong = pen.dashes().get(0) > 2 * pen.width();
            line.addNewPrstDash().setVal(isLong ? STPresetLineDashVal.DASH : STPresetLineDashVal.SYS_DOT);
        }
        line.addNewRound();
    }

    static void heads(CTShapeProperties shape, Path path) {
        if (path.start() == Path.Head.ARROW) {
            triangle(shape.getLn().addNewHeadEnd());
        }
        if (path.end() == Path.Head.ARROW) {
            triangle(shape.getLn().addNewTailEnd());
        }
    }

    static byte[] rgb(Colour colour) {
        return new byte[] {(byte) (colour.rgb() >> 16), (byte) (colour.rgb() >> 8), (byte) colour.rgb()};
    }

    private static void triangle(CTLineEndProperties end) {
        end.setType(STLineEndType.TRIANGLE);
    }
}
