/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Curve;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;

/** One SVG document in the making. */
final class SvgDocument {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;
    /** An element can be shown twice, an id mustn't. */
    private final Set<String> ids = new HashSet<>();

    private final String prefix;

    /** @param prefix what every id begins with */
    SvgDocument(XMLStreamWriter xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    void write(Scene scene) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        picture(scene, true);
        xml.writeEndDocument();
    }

    /** Without the head of a file, and without the fonts that a picture carries. */
    void embed(Scene scene) throws XMLStreamException {
        picture(scene, false);
    }

    private void picture(Scene scene, boolean carriesFonts) throws XMLStreamException {
        FontFaces fonts = new FontFaces(scene);
        List<String> rules = carriesFonts ? fonts.rules() : List.of();
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attribute("width", SvgValue.number(scene.width()) + "pt");
        attribute("height", SvgValue.number(scene.height()) + "pt");
        attribute("viewBox", "0 0 " + SvgValue.number(scene.width()) + " " + SvgValue.number(scene.height()));
        attribute("lang", scene.language().toLanguageTag());
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", scene.language().toLanguageTag());
        attribute("role", "img");
        attribute("aria-labelledby", prefix + "picture-title " + prefix + "picture-desc");
        attribute("font-family", fonts.family());
        newLine();
        if (!rules.isEmpty()) {
            xml.writeStartElement("style");
            xml.writeCharacters(String.join("\n", rules));
            xml.writeEndElement();
            newLine();
        }
        described("title", prefix + "picture-title", scene.title());
        described("desc", prefix + "picture-desc", scene.description());
        rectangle(new Rect(0, 0, scene.width(), scene.height()), 0, scene.background(), null);
        for (Mark mark : scene.marks()) {
            mark(mark);
        }
        xml.writeEndElement();
        newLine();
    }

    private void mark(Mark mark) throws XMLStreamException {
        if (mark instanceof Group group) {
            group(group);
        } else if (mark instanceof Box box) {
            rectangle(box.bounds(), box.radius(), box.fill(), box.pen());
        } else if (mark instanceof Path path) {
            path(path);
        } else if (mark instanceof Text text) {
            text(text);
        } else if (mark instanceof Image image) {
            image(image);
        }
    }

    private void group(Group group) throws XMLStreamException {
        xml.writeStartElement("g");
        String id = SvgValue.id(group.subject());
        if (!id.isEmpty() && ids.add(id)) {
            attribute("id", prefix + id);
        }
        newLine();
        described("title", "", group.title());
        described("desc", "", group.description());
        for (Mark mark : group.marks()) {
            mark(mark);
        }
        xml.writeEndElement();
        newLine();
    }

    private void described(String element, String id, String text) throws XMLStreamException {
        if (!text.isBlank() || !id.isEmpty()) {
            xml.writeStartElement(element);
            if (!id.isEmpty()) {
                attribute("id", id);
            }
            xml.writeCharacters(SvgValue.legal(text));
            xml.writeEndElement();
            newLine();
        }
    }

    private void rectangle(Rect bounds, double radius, Colour fill, Pen pen) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        number("x", bounds.x());
        number("y", bounds.y());
        number("width", bounds.width());
        number("height", bounds.height());
        if (radius > 0) {
            number("rx", radius);
        }
        paint(fill, pen);
        newLine();
    }

    private void path(Path path) throws XMLStreamException {
        xml.writeEmptyElement("path");
        attribute("d", path.smooth() ? smooth(path) : straight(path));
        paint(path.fill(), path.pen());
        if (path.pen() != null) {
            attribute("stroke-linejoin", "round");
        }
        newLine();
        if (path.end() == Path.Head.ARROW) {
            head(path, path.points().get(path.points().size() - 2), path.points().get(path.points().size() - 1));
        }
        if (path.start() == Path.Head.ARROW) {
            head(path, path.points().get(1), path.points().get(0));
        }
    }

    private void head(Path path, Point from, Point tip) throws XMLStreamException {
        xml.writeEmptyElement("path");
        attribute("d", line(Curve.head(from, tip, path.pen()), true));
        paint(path.pen().colour(), null);
        newLine();
    }

    private void text(Text text) throws XMLStreamException {
        xml.writeStartElement("text");
        number("x", text.x());
        number("y", text.baseline());
        number("font-size", text.font().size());
        if (text.font().bold()) {
            attribute("font-weight", "bold");
        }
        if (text.font().italic()) {
            attribute("font-style", "italic");
        }
        boolean rightToLeft = SvgValue.isRightToLeft(text.text());
        String anchor = SvgValue.anchor(text.anchor(), rightToLeft);
        if (!"start".equals(anchor)) {
            attribute("text-anchor", anchor);
        }
        if (rightToLeft) {
            attribute("direction", "rtl");
        }
        attribute("fill", text.colour().css());
        xml.writeCharacters(SvgValue.legal(text.text()));
        xml.writeEndElement();
        newLine();
    }

    private void image(Image image) throws XMLStreamException {
        xml.writeStartElement("image");
        number("x", image.bounds().x());
        number("y", image.bounds().y());
        number("width", image.bounds().width());
        number("height", image.bounds().height());
        attribute("preserveAspectRatio", "none");
        attribute("href", SvgValue.data("image/png", image.bitmap().open()));
        newLine();
        described("title", "", image.description());
        xml.writeEndElement();
        newLine();
    }

    private void paint(Colour fill, Pen pen) throws XMLStreamException {
        attribute("fill", fill == null ? "none" : fill.css());
        if (pen != null) {
            attribute("stroke", pen.colour().css());
            number("stroke-width", pen.width());
            if (!pen.dashes().isEmpty()) {
                attribute("stroke-dasharray", pen.dashes().stream().map(SvgValue::number).collect(Collectors.joining(" ")));
            }
        }
    }

    private static String straight(Path path) {
        return line(Curve.shaft(path), path.closed());
    }

    private static String line(List<Point> points, boolean closed) {
        return points.stream().map(SvgDocument::point).collect(Collectors.joining("L", "M", closed ? "Z" : ""));
    }

    private static String smooth(Path path) {
        StringBuilder d = new StringBuilder("M").append(point(path.points().get(0)));
        for (Curve.Segment segment : Curve.through(path.points())) {
            d.append('C').append(point(segment.control1())).append(' ').append(point(segment.control2())).append(' ')
                    .append(point(segment.end()));
        }
        return d.toString();
    }

    private static String point(Point point) {
        return SvgValue.number(point.x()) + " " + SvgValue.number(point.y());
    }

    private void number(String name, double value) throws XMLStreamException {
        attribute(name, SvgValue.number(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
