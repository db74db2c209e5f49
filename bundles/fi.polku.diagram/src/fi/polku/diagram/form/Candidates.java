/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;

/** What a reference can point to. */
public final class Candidates {

    private Candidates() {
    }

    /**
     * @param element whose reference it is
     * @param reference a reference of the element's class
     * @return the elements of the same model that are of the right class, sorted by name; the element itself isn't among
     *         them
     */
    public static List<Element> of(Element element, EReference reference, Labels labels) {
        List<Element> candidates = new ArrayList<>();
        EObject root = EcoreUtil.getRootContainer(element);
        collect(root, element, reference, candidates);
        root.eAllContents().forEachRemaining(one -> collect(one, element, reference, candidates));
        candidates.sort(Comparator.comparing(labels::name, String.CASE_INSENSITIVE_ORDER));
        return candidates;
    }

    private static void collect(EObject one, Element element, EReference reference, List<Element> candidates) {
        if (one != element && reference.getEReferenceType().isInstance(one)) {
            candidates.add((Element) one);
        }
    }

    /** @return the classes that something new can have in order to be referred to or held */
    public static List<EClass> types(EReference reference) {
        return reference.getEReferenceType().getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type))
                .toList();
    }
}
