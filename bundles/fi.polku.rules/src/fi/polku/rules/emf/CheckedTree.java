/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.rules.Finding;

/**
 * What the rules found, and nobody excused, on an element and on everything inside it when they looked.
 *
 * @param failure why they could not look, or null
 */
record CheckedTree(EObject top, Map<Element, List<Finding>> findings, IOException failure) {

    static CheckedTree of(EObject top, Engines engines) {
        try {
            return new CheckedTree(top, engines.engineFor(top).check((Element) top).stream()
                    .filter(finding -> finding.suppression().isEmpty())
                    .collect(Collectors.groupingBy(Finding::element)), null);
        } catch (IOException unreadable) {
            return new CheckedTree(top, Map.of(), unreadable);
        }
    }

    List<Finding> findingsOn(EObject object) {
        return findings.getOrDefault(object, List.of());
    }

    /** Outside the tree nothing is known yet; and whoever asks for the top once more may have changed the model. */
    boolean stillTellsOf(EObject object) {
        return object != top && EcoreUtil.isAncestor(top, object);
    }
}
