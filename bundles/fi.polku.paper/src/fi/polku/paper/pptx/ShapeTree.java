/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlipFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPictureNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;

import fi.polku.paper.office.OfficeText;
import fi.polku.picture.scene.Bitmap;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Rect;

/**
 * Where shapes are put on a slide. Written straight into the slide's XML: the library's own way searches the whole slide
 * for used numbers whenever a group is begun, which takes seconds for one blueprint.
 */
final class ShapeTree {

    private static final int LONGEST_NAME = 80;

    private final CTGroupShape tree;
    private final AtomicLong lastId;
    private final Function<Bitmap, String> images;

    /**
     * @param lastId highest number that a shape of the slide has
     * @param images puts an image beside the slide, and tells the relation to it
     */
    ShapeTree(CTGroupShape tree, long lastId, Function<Bitmap, String> images) {
        this(tree, new AtomicLong(lastId), images);
    }

    private ShapeTree(CTGroupShape tree, AtomicLong lastId, Function<Bitmap, String> images) {
        this.tree = tree;
        this.lastId = lastId;
        this.images = images;
    }

    /**
     * @param name what it is called in lists of shapes
     * @param alternative what is said to people who can't see it
     * @param bounds where it is, in points
     * @return a new group at the front
     */
    ShapeTree group(String name, String alternative, Rect bounds) {
        CTGroupShape group = tree.addNewGrpSp();
        CTGroupShapeNonVisual about = group.addNewNvGrpSpPr();
        CTNonVisualDrawingProps properties = about.addNewCNvPr();
        describe(properties, name);
        properties.setDescr(OfficeText.legal(alternative));
        about.addNewCNvGrpSpPr();
        about.addNewNvPr();
        CTGroupTransform2D place = group.addNewGrpSpPr().addNewXfrm();
        set(place.addNewOff(), place.addNewExt(), bounds);
        set(place.addNewChOff(), place.addNewChExt(), bounds);
        return new ShapeTree(group, lastId, images);
    }

    /** @return a new shape at the front, without a form */
    CTShape shape(String name, Rect bounds) {
        CTShape shape = tree.addNewSp();
        CTShapeNonVisual about = shape.addNewNvSpPr();
        describe(about.addNewCNvPr(), name);
        about.addNewCNvSpPr();
        about.addNewNvPr();
        place(shape, bounds);
        return shape;
    }

    /** Puts an image at the front. */
    void picture(Image image, Rect bounds) {
        CTPicture picture = tree.addNewPic();
        CTPictureNonVisual about = picture.addNewNvPicPr();
        CTNonVisualDrawingProps properties = about.addNewCNvPr();
        describe(properties, image.description());
        properties.setDescr(OfficeText.legal(image.description()));
        about.addNewCNvPicPr();
        about.addNewNvPr();
        CTBlipFillProperties fill = picture.addNewBlipFill();
        fill.addNewBlip().setEmbed(images.apply(image.bitmap()));
        fill.addNewStretch().addNewFillRect();
        CTShapeProperties form = picture.addNewSpPr();
        set(form.addNewXfrm().addNewOff(), form.getXfrm().addNewExt(), bounds);
        form.addNewPrstGeom().setPrst(STShapeType.RECT);
    }

    /** Puts a shape at its place on the slide. */
    static void place(CTShape shape, Rect bounds) {
        if (shape.getSpPr() == null) {
            shape.addNewSpPr();
        }
        CTTransform2D place = shape.getSpPr().isSetXfrm() ? shape.getSpPr().getXfrm() : shape.getSpPr().addNewXfrm();
        set(place.isSetOff() ? place.getOff() : place.addNewOff(), place.isSetExt() ? place.getExt() : place.addNewExt(),
                bounds);
    }

    private void describe(CTNonVisualDrawingProps properties, String name) {
        String legal = OfficeText.legal(name);
        properties.setId(lastId.incrementAndGet());
        properties.setName(legal.substring(0, legal.offsetByCodePoints(0,
                Math.min(LONGEST_NAME, legal.codePointCount(0, legal.length())))));
    }

    private static void set(CTPoint2D offset, CTPositiveSize2D size, Rect bounds) {
        offset.setX(Units.toEMU(bounds.x()));
        offset.setY(Units.toEMU(bounds.y()));
        size.setCx(Units.toEMU(bounds.width()));
        size.setCy(Units.toEMU(bounds.height()));
    }
}
