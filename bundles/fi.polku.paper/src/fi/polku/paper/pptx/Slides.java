/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import fi.polku.paper.Edition;
import fi.polku.paper.office.OfficeFile;
import fi.polku.paper.office.OfficeText;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Bitmap;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Type;

/**
 * A slide show in the making, whose slides hold shapes and texts that can be edited. The same slides give the same bytes.
 */
public final class Slides {

    /** Width and height in points of what most projectors and screens show. */
    public static final Dimension WIDE = new Dimension(960, 540);

    private static final double WIDEST = 4032;
    private static final double NARROWEST = 72;

    private final XMLSlideShow show = new XMLSlideShow();
    private final Edition edition;
    private final XSLFSlideLayout layout;

    /**
     * @param title what the slide show is called
     * @param edition language, day and theme of what it shows
     * @param size width and height of its slides, in points
     */
    public Slides(String title, Edition edition, Dimension size) {
        this.edition = edition;
        show.setPageSize(size);
        SlideStyle.apply(show, edition.theme());
        OfficeFile.describe(show, title, edition.language(), edition.day());
        layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
    }

    /**
     * Writes a slide show whose slides are as large as the pictures that they show.
     *
     * @param title what the slide show is called
     * @param edition language, day and theme of the pictures
     * @param scenes pictures of one size in their own theme, one at least
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public static void write(String title, Edition edition, List<Scene> scenes, OutputStream out) throws IOException {
        Slides slides = new Slides(title, edition, sizeFor(scenes.get(0)));
        scenes.forEach(scene -> slides.add(scene, ""));
        slides.write(out);
    }

    /** @return the size of slides that shows the picture at its own size, or as large as slides can be */
    static Dimension sizeFor(Scene scene) {
        double scale = Math.min(1, WIDEST / Math.max(scene.width(), scene.height()));
        return new Dimension((int) Math.ceil(Math.max(NARROWEST, scene.width() * scale)),
                (int) Math.ceil(Math.max(NARROWEST, scene.height() * scale)));
    }

    /**
     * Adds a slide that shows a picture as large as it can be.
     *
     * @param scene its shapes, in the theme's colours; what it says of the name of an element becomes the slide's title
     * @param notes what the person who speaks may want to know; nothing when blank
     */
    public void add(Scene scene, String notes) {
        addNotes(slide(scene), notes);
    }

    /**
     * Adds a table that people fill in, on a slide and on further ones where it takes them.
     *
     * @param widths widths of the table's columns in parts of the whole
     * @param rowHeight least height of a row, in points
     * @return the table below the head
     */
    public SlideTable form(FormSlide head, List<Double> widths, double rowHeight) {
        return new SlideTable(this, head, edition, widths, rowHeight);
    }

    XSLFSlide slide(Scene scene) {
        XSLFSlide slide = show.createSlide(layout);
        slide.getBackground().setFillColor(new Color(scene.background().rgb()));
        Dimension size = show.getPageSize();
        double scale = Math.min(size.width / scene.width(), size.height / scene.height());
        Placing placing = new Placing(scale, (size.width - scale * scene.width()) / 2,
                (size.height - scale * scene.height()) / 2);
        Optional<Group> title = scene.groups().filter(Slides::isTitle).findFirst();
        CTShape placeholder = (CTShape) slide.getPlaceholder(0).getXmlObject();
        new SlideText(edition.language(), placing).writeTitle(title.map(Slides::lines).orElseGet(() -> above(scene)),
                placeholder, size.width - placing.dx());
        new SceneShapes(edition.language(), placing, title.orElse(null)).write(scene.marks(),
                new ShapeTree(slide.getXmlObject().getCSld().getSpTree(), placeholder.getNvSpPr().getCNvPr().getId(),
                        image -> relation(slide, image)));
        return slide;
    }

    private String relation(XSLFSlide slide, Bitmap image) {
        try (InputStream in = image.open()) {
            return slide.addRelation(null, XSLFRelation.IMAGES, show.addPicture(in, PictureType.PNG)).getRelationship().getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Text> lines(Group title) {
        List<Mark> marks = title.marks();
        return TextLines.from((Text) marks.get(0), marks.subList(1, marks.size()));
    }

    /** A slide without a title can't be told from its neighbours by those who only hear it, so it has one out of sight. */
    private static List<Text> above(Scene scene) {
        TextStyle style = Type.HEADING;
        return List.of(new Text(0, -style.lineHeight(), Measure.oneLine(scene.title()), style.font(), style.colour(),
                Text.Anchor.START, scene.width()));
    }

    private void addNotes(XSLFSlide slide, String notes) {
        if (notes.isBlank()) {
            return;
        }
        XSLFNotes page = show.getNotesSlide(slide);
        for (XSLFTextShape shape : page.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(OfficeText.legal(notes)).getRPr(true).setLang(OfficeText.dictionary(edition.language()));
            }
        }
    }

    private static boolean isTitle(Group group) {
        return group.subject() != null && group.subject().part().equals("name") && !group.marks().isEmpty()
                && group.marks().get(0) instanceof Text;
    }

    /** Writes where the show comes from, so that it finds its way back; see {@link OfficeFile#mark}. */
    public void mark(Map<String, String> marks) {
        OfficeFile.mark(show, marks);
    }

    /**
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public void write(OutputStream out) throws IOException {
        try (show) {
            OfficeFile.write(show, out);
        }
    }
}
