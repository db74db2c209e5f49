/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** Elements of which nothing is known yet. */
final class Bare {

    private Bare() {
    }

    /** Every class that has instances. */
    static List<EClass> classes() {
        return ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).toList();
    }

    /** A model with one element of each class, each where the metamodel has room for it. */
    static ExperienceModel ofEachClass() {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        for (EClass type : classes()) {
            if (type != Literals.EXPERIENCE_MODEL) {
                put(EcoreUtil.create(type), model);
            }
        }
        return model;
    }

    /** The first element of a class. */
    static Element first(ExperienceModel model, EClass type) {
        if (model.eClass() == type) {
            return model;
        }
        for (var all = model.eAllContents(); all.hasNext();) {
            EObject one = all.next();
            if (one.eClass() == type) {
                return (Element) one;
            }
        }
        throw new AssertionError("No " + type.getName());
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject element, ExperienceModel model) {
        EReference home = Literals.EXPERIENCE_MODEL.getEAllContainments().stream()
                .filter(feature -> feature.getEReferenceType().isSuperTypeOf(element.eClass())).findFirst().orElse(null);
        if (home != null) {
            ((EList<EObject>) model.eGet(home)).add(element);
            return;
        }
        EClass holder = classes().stream().filter(type -> holds(type, element.eClass()) != null).findFirst().orElseThrow();
        EObject container = EcoreUtil.create(holder);
        ((EList<EObject>) container.eGet(holds(holder, element.eClass()))).add(element);
        put(container, model);
    }

    private static EReference holds(EClass holder, EClass type) {
        return holder.getEAllContainments().stream().filter(feature -> feature.getEReferenceType().isSuperTypeOf(type))
                .findFirst()
                .orElse(null);
    }
}
