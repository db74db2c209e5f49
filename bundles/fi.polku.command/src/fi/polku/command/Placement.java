/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;

/**
 * Where in a model something new goes.
 *
 * @param owner what will hold it
 * @param feature the owner's feature that will
 * @param index its place there, from 0; in a feature of one value 0
 */
public record Placement(EObject owner, EReference feature, int index) {

    /**
     * @param selected what a person pointed at when asking for something new
     * @param type the class of what is new
     * @return right behind what was pointed at if that is of the same kind, else at the end of what it holds of that kind,
     *         else the same asked of its container; empty when nothing there holds such things
     */
    public static Optional<Placement> of(EObject selected, EClass type) {
        return Stream.iterate(selected, place -> place != null, EObject::eContainer)
                .flatMap(place -> behind(place, type).or(() -> inside(place, type)).stream()).findFirst();
    }

    private static Optional<Placement> behind(EObject sibling, EClass type) {
        EReference feature = sibling.eContainmentFeature();
        return feature != null && feature.isMany() && sibling.eClass() == type
                ? Optional.of(new Placement(sibling.eContainer(), feature,
                        list(sibling.eContainer(), feature).indexOf(sibling) + 1))
                : Optional.empty();
    }

    private static Optional<Placement> inside(EObject owner, EClass type) {
        return owner.eClass().getEAllContainments().stream()
                .filter(feature -> feature.getEReferenceType().isSuperTypeOf(type))
                .filter(feature -> feature.isMany() || !owner.eIsSet(feature)).findFirst()
                .map(feature -> new Placement(owner, feature, feature.isMany() ? list(owner, feature).size() : 0));
    }

    @SuppressWarnings("unchecked")
    static List<Element> list(EObject owner, EReference feature) {
        return (List<Element>) owner.eGet(feature);
    }
}
