/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.ExperiencePackage;

/** What expressions can be about: classes of the metamodel by their name and by their Java interface. */
final class Metamodel {

    private static final String PREFIX = ExperiencePackage.eNAME + "::";

    private Metamodel() {
    }

    /** The class that a design calls {@code experience::Name}. */
    static Optional<EClass> type(String qualifiedName) {
        return !qualifiedName.startsWith(PREFIX) ? Optional.empty()
                : Optional.ofNullable(ExperiencePackage.eINSTANCE.getEClassifier(qualifiedName.substring(PREFIX.length())))
                        .filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** What is known of an element whose class a design names; that it is some object when there is no such class. */
    static Class<?> java(String qualifiedName) {
        return type(qualifiedName).<Class<?>> map(EClassifier::getInstanceClass).orElse(EObject.class);
    }

    /** The class of elements that a Java interface stands for. */
    static Optional<EClass> type(Class<?> java) {
        return ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .filter(known -> known.getInstanceClass() == java).map(EClass.class::cast).findFirst();
    }

    static Optional<EStructuralFeature> feature(Class<?> java, String name) {
        return type(java).map(type -> type.getEStructuralFeature(name));
    }

    /** The nearest class that all have in common; some object when there is none. */
    static Class<?> common(List<Class<?>> classes) {
        Class<?> common = classes.isEmpty() ? EObject.class : classes.get(0);
        while (!classes.stream().allMatch(common::isAssignableFrom)) {
            common = type(common).flatMap(type -> type.getESuperTypes().stream().findFirst())
                    .<Class<?>> map(EClassifier::getInstanceClass).orElse(EObject.class);
        }
        return common;
    }
}
