/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.testsupport;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;

/** An element with every feature set to something else than its default, and the elements that it refers to. */
public final class FullElement {

    private final EObject element;
    private final List<EObject> roots = new ArrayList<>();

    /** @param type a concrete class of the metamodel */
    public FullElement(EClass type) {
        element = EcoreUtil.create(type);
        roots.add(element);
        type.getEAllStructuralFeatures().forEach(this::fill);
    }

    /** @return the element itself */
    public EObject element() {
        return element;
    }

    /** @return the element, and beside it those that it refers to */
    public List<EObject> roots() {
        return roots;
    }

    /** @return a model with the element and those that it refers to, each where the metamodel has room for it */
    public ExperienceModel inModel() {
        ExperienceModel model = element instanceof ExperienceModel whole ? whole
                : ExperienceFactory.eINSTANCE.createExperienceModel();
        roots.stream().filter(root -> root != model).forEach(root -> Places.put(root, model));
        return model;
    }

    /** @return every class of the metamodel that has instances */
    public static List<EClass> concreteClasses() {
        return ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }

    private void fill(EStructuralFeature feature) {
        Object first = value(feature, 1);
        element.eSet(feature, feature.isMany() ? List.of(first, value(feature, 2)) : first);
    }

    private Object value(EStructuralFeature feature, int nth) {
        return feature instanceof EAttribute attribute ? value(attribute, nth) : other((EReference) feature);
    }

    private EObject other(EReference reference) {
        EObject other = EcoreUtil.create(concreteClasses().stream().filter(reference.getEReferenceType()::isSuperTypeOf)
                .findFirst().orElseThrow());
        if (!reference.isContainment()) {
            roots.add(other);
        }
        return other;
    }

    private static Object value(EAttribute attribute, int nth) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return literals.getEEnumLiteral(nth % literals.getELiterals().size()).getInstance();
        }
        if (attribute.getDefaultValue() instanceof Boolean standard) {
            return !standard;
        }
        Class<?> kind = type.getInstanceClass();
        if (kind == String.class) {
            return attribute.getName() + " " + nth + ": äö & <b>\n\t\"'😀";
        }
        if (kind == double.class || kind == Double.class) {
            return -nth - 0.1;
        }
        if (kind == int.class || kind == Integer.class) {
            return 1000 + nth;
        }
        if (kind == LocalDate.class) {
            return LocalDate.of(2026, 2, nth);
        }
        if (kind == Duration.class) {
            return Duration.ofMinutes(90).plusSeconds(nth);
        }
        if (kind == Period.class) {
            return Period.of(1, 2, nth);
        }
        throw new IllegalStateException("No value for " + type.getName());
    }
}
