/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.ExperiencePackage;

/** Which features of which classes a file holds, read from its XML without the store. */
final class SavedFeatures {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Set<String> found = new TreeSet<>();
    private final Deque<EClassifier> open = new ArrayDeque<>();
    private final XMLStreamReader xml;

    private SavedFeatures(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @return the features as {@code Class.feature} */
    static Set<String> in(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new SavedFeatures(XMLInputFactory.newFactory().createXMLStreamReader(in)).read();
        }
    }

    static String key(EClass type, EStructuralFeature feature) {
        return type.getName() + "." + feature.getName();
    }

    private Set<String> read() throws Exception {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> begin();
                case XMLStreamReader.END_ELEMENT -> open.pop();
                default -> { }
            }
        }
        return found;
    }

    private void begin() {
        open.push(open.isEmpty() ? ExperiencePackage.Literals.EXPERIENCE_MODEL : child((EClass) open.peek()));
        if (open.peek() instanceof EClass type) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
                    found.add(key(type, type.getEStructuralFeature(xml.getAttributeLocalName(i))));
                }
            }
        }
    }

    private EClassifier child(EClass parent) {
        EStructuralFeature feature = parent.getEStructuralFeature(xml.getLocalName());
        found.add(key(parent, feature));
        String type = xml.getAttributeValue(XSI, "type");
        return type == null ? feature.getEType()
                : ExperiencePackage.eINSTANCE.getEClassifier(type.substring(type.indexOf(':') + 1));
    }
}
