/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;

/** What there is to be named and drawn. */
final class Metamodel {

    private Metamodel() {
    }

    static List<EClass> classes() {
        return ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).toList();
    }

    static List<EClass> concreteClasses() {
        return classes().stream().filter(type -> !type.isAbstract()).toList();
    }

    static List<EEnum> enumerations() {
        return ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .map(EEnum.class::cast).toList();
    }

    static List<Element> elements(ExperienceModel model) {
        Stream.Builder<Element> elements = Stream.<Element> builder().add(model);
        model.eAllContents().forEachRemaining(element -> elements.add((Element) element));
        return elements.build().toList();
    }
}
