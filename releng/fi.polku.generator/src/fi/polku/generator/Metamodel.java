/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The Ecore model with its documentation and its labels in two languages. */
record Metamodel(EPackage ePackage) {

    /** Source of the annotation that carries the label in each language, by language code. */
    static final String LABEL = "http://polku.fi/label";

    static Metamodel load(Path file) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        EPackage ePackage = (EPackage) resources.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
        EcoreUtil.resolveAll(ePackage);
        return new Metamodel(ePackage);
    }

    List<EClass> classes() {
        return all(EClass.class);
    }

    List<EEnum> enums() {
        return all(EEnum.class);
    }

    private <T extends EClassifier> List<T> all(Class<T> kind) {
        return ePackage.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static String documentation(EModelElement element) {
        return required(element, "documentation", EcoreUtil.getDocumentation(element));
    }

    static String label(EModelElement element, String language) {
        return required(element, "label " + language, EcoreUtil.getAnnotation(element, LABEL, language));
    }

    private static String required(EModelElement element, String what, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(EcoreUtil.getURI(element).fragment() + " has no " + what);
        }
        return text;
    }
}
