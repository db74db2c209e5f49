/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import fi.polku.sirius.lint.Vocabulary.Kind;

/**
 * A part of a design.
 *
 * @param element what the file says
 * @param type its class, empty when the vocabulary doesn't know it
 * @param parent what contains it; null for the whole
 * @param parts what it contains
 */
record Part(Element element, Optional<Vocabulary.Type> type, Part parent, List<Part> parts) {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    static Part of(Element element, Vocabulary vocabulary, Part parent) {
        Part part = new Part(element, vocabulary.type(className(element, parent)), parent, new ArrayList<>());
        NodeList children = element.getChildNodes();
        IntStream.range(0, children.getLength()).mapToObj(children::item).filter(Element.class::isInstance)
                .forEach(child -> part.parts.add(of((Element) child, vocabulary, part)));
        return part;
    }

    private static String className(Element element, Part parent) {
        String told = element.getAttributeNS(XSI, "type");
        if (!told.isEmpty() || parent == null) {
            return (told.isEmpty() ? element.getTagName() : told).replaceFirst(".*:", "");
        }
        return parent.type.flatMap(type -> type.feature(element.getTagName())).map(Vocabulary.Feature::type).orElse("");
    }

    /** Whether it stands in another file. */
    boolean isElsewhere() {
        return element.hasAttribute("href");
    }

    /** The feature that contains it. */
    String role() {
        return element.getTagName();
    }

    String name() {
        return value("name");
    }

    /** What the file says in a feature; empty when it says nothing. */
    String value(String feature) {
        return element.getAttribute(feature);
    }

    boolean is(String wanted) {
        return type.filter(known -> known.fits(wanted)).isPresent();
    }

    List<Part> parts(String role) {
        return parts.stream().filter(part -> part.role().equals(role)).toList();
    }

    /** It and everything inside it. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    /** What it is inside of, the innermost first. */
    Stream<Part> outwards() {
        return Stream.iterate(parent, part -> part != null, Part::parent);
    }

    /** Names of the features that the file says something in. */
    List<String> said() {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item)
                .map(Node::getNodeName).filter(name -> !name.contains(":") && !name.startsWith("xmlns")).toList();
    }

    /** What the file says in the features of one kind, by their names. */
    Stream<String> said(Kind kind) {
        return said().stream().filter(name -> type.flatMap(known -> known.feature(name))
                .filter(feature -> feature.kind() == kind).isPresent());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        String own = role() + (name().isEmpty() ? "" : " '" + name() + "'");
        return parent == null ? own : parent + " / " + own;
    }
}
