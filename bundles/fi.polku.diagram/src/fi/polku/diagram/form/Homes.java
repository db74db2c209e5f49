/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.ExperiencePackage.Literals;

/** Where a model keeps what can be made without saying more than its class. */
final class Homes {

    private Homes() {
    }

    /** @return the model's own feature for elements of the class; empty when they belong into something smaller */
    static Optional<EReference> of(EClass type) {
        return Literals.EXPERIENCE_MODEL.getEAllContainments().stream().filter(home -> home.getEReferenceType() == type
                || type != Literals.ELEMENT && home.getEReferenceType().isSuperTypeOf(type)).findFirst();
    }
}
