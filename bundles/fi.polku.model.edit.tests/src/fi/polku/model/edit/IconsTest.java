/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("The icon of every concrete class")
class IconsTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    static Stream<EClass> concreteClasses() {
        return Metamodel.concreteClasses().stream();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void isASquareOfSixteenUnits(EClass type) throws Exception {
        Element svg = svg(type).getDocumentElement();
        assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 16 16");
        assertThat(svg.getElementsByTagName("*").getLength()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void isMadeOfPlainShapesWithoutScriptsOrReferences(EClass type) throws Exception {
        for (Element element : elements(svg(type))) {
            assertThat(element.getTagName()).isIn("svg", "g", "path", "circle", "rect");
            for (int n = 0; n < element.getAttributes().getLength(); n++) {
                String name = element.getAttributes().item(n).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("style", "class", "href", "xlink:href");
                assertThat(element.getAttributes().item(n).getNodeValue()).doesNotContain("url(");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void hasAtMostTwoColoursThatShowOnWhiteAndOnDark(EClass type) throws Exception {
        Set<String> colours = colours(type);
        assertThat(colours).hasSizeBetween(1, 2);
        for (String colour : colours) {
            assertThat(contrast(colour, "#FFFFFF")).as("%s on white", colour).isGreaterThan(3);
            assertThat(contrast(colour, "#2F2F2F")).as("%s on the dark theme", colour).isGreaterThan(3);
        }
    }

    @Test
    void isDrawnWithOneSmallPalette() throws Exception {
        Set<String> palette = new TreeSet<>();
        for (EClass type : Metamodel.concreteClasses()) {
            palette.addAll(colours(type));
        }
        assertThat(palette).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void isNoOthersIcon() throws Exception {
        List<String> drawings = new ArrayList<>();
        for (EClass type : Metamodel.concreteClasses()) {
            drawings.add(source(type));
        }
        assertThat(drawings).doesNotHaveDuplicates();
    }

    @Test
    void standsForAClassThatThereIs() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../fi.polku.model.edit/icons"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(concreteClasses().map(EClass::getName)
                            .flatMap(name -> Stream.of(name + ".svg", name + ".png", name + "@2x.png")).toList());
        }
    }

    private static String source(EClass type) throws Exception {
        try (InputStream in = Icons.of(type).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document svg(EClass type) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = Icons.of(type).openStream()) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(n -> (Element) all.item(n)).toList();
    }

    private static Set<String> colours(EClass type) throws Exception {
        return new TreeSet<>(COLOUR.matcher(source(type)).results().map(MatchResult::group).toList());
    }

    /** Contrast ratio of WCAG 2, 1 … 21; 3 is the least for graphics. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
