/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads and writes objects of Sirius and GMF, whose classes aren't known when this bundle is compiled. */
public final class Feature {

    private Feature() {
    }

    /** @return the value of the feature with this name; null when it is empty or the object has no such feature */
    public static Object of(EObject object, String name) {
        EStructuralFeature feature = object == null ? null : object.eClass().getEStructuralFeature(name);
        return feature == null ? null : object.eGet(feature);
    }

    /** @return the object in the feature with this name; null when there is none */
    public static EObject object(EObject object, String name) {
        return of(object, name) instanceof EObject value ? value : null;
    }

    /** @return the objects in the feature with this name; empty when the object has no such feature */
    @SuppressWarnings("unchecked")
    public static List<EObject> objects(EObject object, String name) {
        Object value = of(object, name);
        return value == null ? List.of() : (List<EObject>) value;
    }

    /** Sets what isn't the same already, so that nothing is recorded where nothing changes. */
    static void set(EObject object, String name, Object value) {
        if (!value.equals(of(object, name))) {
            object.eSet(object.eClass().getEStructuralFeature(name), value);
        }
    }

    /** @return the name of the mapping that a diagram's element follows; empty when it follows none */
    public static String mapping(EObject view) {
        Object name = of(object(view, "actualMapping"), "name");
        return name == null ? "" : (String) name;
    }
}
