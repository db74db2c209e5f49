/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/**
 * How much one version of a model differs from another. Elements are known by their ids.
 *
 * @param added elements that only the second version has
 * @param removed elements that only the first version has
 * @param changed elements that both have but that say something else, stand elsewhere, or have their parts in another order
 */
public record Difference(int added, int removed, int changed) {

    /** @return what is different in the second version, as against the first */
    public static Difference between(ExperienceModel first, ExperienceModel second) {
        Map<String, Element> before = byId(first);
        Map<String, Element> after = byId(second);
        Set<String> common = new HashSet<>(before.keySet());
        common.retainAll(after.keySet());
        long changed = common.stream().filter(id -> !says(before.get(id), common).equals(says(after.get(id), common))).count();
        return new Difference(after.size() - common.size(), before.size() - common.size(), (int) changed);
    }

    /** @return whether both say the same */
    public boolean isNone() {
        return added == 0 && removed == 0 && changed == 0;
    }

    private static Map<String, Element> byId(ExperienceModel model) {
        Map<String, Element> all = new LinkedHashMap<>();
        all.put(model.getId(), model);
        model.eAllContents().forEachRemaining(object -> all.put(((Element) object).getId(), (Element) object));
        return all;
    }

    /** All that an element itself says; of its parts, the order of those that both versions have. */
    private static List<Object> says(Element element, Set<String> common) {
        List<Object> says = new ArrayList<>();
        says.add(element.eClass());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean contains = feature instanceof EReference reference && reference.isContainment();
            List<?> values = feature.isMany() ? (List<?>) element.eGet(feature) : single(element.eGet(feature));
            says.add(values.stream().map(value -> value instanceof EObject object ? identity(object) : value)
                    .filter(value -> !contains || common.contains(value)).toList());
        }
        return says;
    }

    private static List<?> single(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static Object identity(EObject object) {
        return object instanceof Element element && element.getId() != null ? element.getId() : EcoreUtil.getURI(object);
    }
}
