/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import fi.polku.model.experience.ExperiencePackage;

/**
 * The way from older formats to the present one.
 *
 * @param steps every known step
 */
record Migrations(List<Migration> steps) {

    /** The steps of the product. Format 1.0 is the first, so there are none yet. */
    static final Migrations STANDARD = new Migrations(List.of());

    /**
     * @param document XML of an older file, changed in place
     * @param version its version
     * @throws Refusal when no way leads from there to the present format
     */
    void migrate(Document document, FormatVersion version) {
        FormatVersion reached = version;
        while (reached.compareTo(FormatVersion.CURRENT) < 0) {
            Migration step = from(reached, version);
            step.migrate(document);
            reached = step.to();
        }
        renameNamespaces(document.getDocumentElement().getAttributes());
    }

    private Migration from(FormatVersion reached, FormatVersion version) {
        return steps.stream().filter(step -> step.from().equals(reached)).findFirst()
                .orElseThrow(() -> new Refusal(null, 0, "version.older", version, FormatVersion.CURRENT));
    }

    private static void renameNamespaces(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            boolean namespace = attribute.getNodeName().startsWith("xmlns");
            if (namespace && FormatVersion.ofNamespace(attribute.getNodeValue()).isPresent()) {
                attribute.setNodeValue(ExperiencePackage.eNS_URI);
            }
        }
    }
}
