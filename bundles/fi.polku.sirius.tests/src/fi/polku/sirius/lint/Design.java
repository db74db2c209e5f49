/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A viewpoint's description, read without Sirius. */
final class Design {

    /** The viewpoint of this product. */
    static final Path FILE = Path.of("..", "fi.polku.sirius", "description", "polku.odesign");

    private final Part top;

    private Design(Part top) {
        this.top = top;
    }

    static String text() throws IOException {
        return Files.readString(FILE);
    }

    static Design of(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Design(Part.of(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement(), Vocabulary.read(), null));
        } catch (SAXException | ParserConfigurationException notXml) {
            throw new IOException(notXml);
        }
    }

    Part top() {
        return top;
    }

    Stream<Part> all() {
        return top.all();
    }

    /** The parts of a class, or of one that is more special. */
    Stream<Part> all(String type) {
        return all().filter(part -> part.is(type));
    }

    /** What a part refers to in a feature; references that lead nowhere are left out. */
    Stream<Part> linked(Part from, String feature) {
        return links(from, feature).flatMap(link -> resolve(link).stream());
    }

    /** The references that a part has in a feature. */
    static Stream<String> links(Part from, String feature) {
        return from.value(feature).isEmpty() ? Stream.empty() : Stream.of(from.value(feature).split(" "));
    }

    /** The parts that refer to a part in a feature. */
    Stream<Part> linking(Part to, String feature) {
        return all().filter(part -> linked(part, feature).anyMatch(target -> target == to));
    }

    /** What a path of EMF leads to, such as {@code //@ownedViewpoints[name='X']/@ownedRepresentations.0}. */
    Optional<Part> resolve(String path) {
        Optional<Part> at = path.startsWith("//@") ? Optional.of(top) : Optional.empty();
        for (String step : path.replaceFirst("^//@", "").split("/@")) {
            at = at.flatMap(part -> step(part, step));
        }
        return at;
    }

    private static Optional<Part> step(Part part, String step) {
        if (step.endsWith("']")) {
            String role = step.substring(0, step.indexOf('['));
            String name = step.substring(step.indexOf('\'') + 1, step.length() - 2).replace("%20", " ");
            return part.parts(role).stream().filter(child -> child.name().equals(name)).findFirst();
        }
        int dot = step.lastIndexOf('.');
        List<Part> children = part.parts(dot < 0 ? step : step.substring(0, dot));
        int index = dot < 0 ? 0 : Integer.parseInt(step.substring(dot + 1));
        return index < children.size() ? Optional.of(children.get(index)) : Optional.empty();
    }
}
