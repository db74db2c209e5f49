/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Type;

class SvgWriterTest {

    private static final List<String> HARMLESS = List.of("svg", "title", "desc", "rect", "g", "path", "text");
    private static final String HOSTILE =
            "</text><script href=\"http://x\">alert('1')</script>]]>&amp;<!-- \u0000\uD800\uFFFF";

    @Test
    void hostileNamesStayText() throws Exception {
        Document svg = parsed(scene(Piece.text(HOSTILE, Type.BODY, 2000)
                .group(Subject.of(element(HOSTILE)), HOSTILE, HOSTILE).marks()));
        NodeList elements = svg.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName()).isIn(HARMLESS);
            assertThat(((Element) elements.item(i)).hasAttribute("href")).isFalse();
        }
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("</text><script href=\"http://x\">alert('1')</script>]]>&amp;<!--");
    }

    @Test
    void thePictureAndItsPartsAreDescribed() throws Exception {
        Document svg = parsed(scene(Piece.text("A", Type.BODY, 99)
                .group(Subject.of(element("4f-1")), "Hakemus", "Täytä ensin").marks()));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("lang")).isEqualTo("fi");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("picture-title picture-desc");
        Element group = (Element) svg.getElementsByTagName("g").item(0);
        assertThat(group.getAttribute("id")).isEqualTo("e-4f-1");
        assertThat(group.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Hakemus");
        assertThat(group.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Täytä ensin");
    }

    @Test
    void differentIdsStayDifferentXmlNames() throws Exception {
        List<Subject> subjects = new ArrayList<>();
        for (String id : List.of("a b", "a.20.b", "a_b", "ä", "😀", "p-name-a_b", "name-a_b")) {
            subjects.add(Subject.of(element(id)));
            subjects.add(Subject.of(element(id), Literals.ELEMENT__NAME));
        }
        assertThat(ids(subjects)).doesNotHaveDuplicates().hasSize(14)
                .allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9._-]*"));
    }

    @Test
    void whatIsShownTwiceHasItsIdOnce() throws Exception {
        assertThat(ids(List.of(Subject.of(element("a")), Subject.of(element("a"))))).containsExactly("e-a", "");
    }

    private static List<String> ids(List<Subject> subjects) throws Exception {
        List<Mark> marks = new ArrayList<>();
        subjects.forEach(subject -> marks.addAll(Piece.text("A", Type.BODY, 99).group(subject, "", "").marks()));
        NodeList groups = parsed(scene(marks)).getElementsByTagName("g");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        return ids;
    }

    private static Touchpoint element(String id) {
        Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();
        touchpoint.setId(id);
        return touchpoint;
    }

    @Test
    void thePageHasAGroundOfItsOwn() throws Exception {
        Element ground = (Element) parsed(scene(List.of())).getElementsByTagName("rect").item(0);
        assertThat(ground.getAttribute("fill")).isEqualTo("#FFFFFF");
        assertThat(ground.getAttribute("width")).isEqualTo("100.5");
    }

    @Test
    void textsThatRunFromRightToLeftStayInTheirPlace() throws Exception {
        Document svg = parsed(scene(Piece.text("שלום", Type.BODY, 99).marks()));
        Element text = (Element) svg.getElementsByTagName("text").item(0);
        assertThat(text.getAttribute("direction")).isEqualTo("rtl");
        assertThat(text.getAttribute("text-anchor")).as("the left edge").isEqualTo("end");
        assertThat(text.getAttribute("x")).isEqualTo("0");
    }

    @Test
    void numbersAreShort() throws Exception {
        Path line = Path.line(Pen.solid(new Colour(0), 1 / 3.0), new Point(1e-9, -0.004), new Point(12.345678, 100));
        assertThat(written(scene(List.of(line)))).contains("d=\"M0 0L12.35 100\"").contains("stroke-width=\"0.33\"");
    }

    @Test
    void theSameSceneGivesTheSameBytesWithPlainLineEnds() throws Exception {
        Scene scene = scene(Piece.text("😀 Äiti", Type.BODY, 99).marks());
        assertThat(written(scene)).isEqualTo(written(scene)).contains(">😀 Äiti</text>").doesNotContain("\r")
                .endsWith("</svg>\n");
    }

    private static Scene scene(List<Mark> marks) {
        return new Scene(100.5, 50, HOSTILE, HOSTILE, Locale.forLanguageTag("fi"), Palette.PAPER, marks);
    }

    private static String written(Scene scene) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(scene, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(Scene scene) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(scene).getBytes(StandardCharsets.UTF_8)));
    }
}
