/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperiencePackage;

/**
 * A reference that isn't followed, for it leads nowhere or where it must not, but that is kept and written back as it was.
 * Its stand-in is a proxy whose URI points into the resource itself, so that nobody who tries to resolve it, in whatever
 * resource set, opens anything.
 */
final class KeptReference {

    private static final String MARK = "kept:";

    private KeptReference() {
    }

    static URI uri(URI resource, String written) {
        return resource.appendFragment(MARK + written);
    }

    /** What was written in the file, when the object stands in for a kept reference. */
    static Optional<String> written(EObject object) {
        URI uri = ((InternalEObject) object).eProxyURI();
        return uri != null && uri.fragment() != null && uri.fragment().startsWith(MARK)
                ? Optional.of(uri.fragment().substring(MARK.length()))
                : Optional.empty();
    }

    /** A proxy for an element of unknown kind: of the first class that fits. */
    static InternalEObject proxy(EClass type, URI uri) {
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete(type));
        proxy.eSetProxyURI(uri);
        return proxy;
    }

    private static EClass concrete(EClass type) {
        if (!type.isAbstract()) {
            return type;
        }
        for (EClassifier candidate : ExperiencePackage.eINSTANCE.getEClassifiers()) {
            if (candidate instanceof EClass eClass && !eClass.isAbstract() && type.isSuperTypeOf(eClass)) {
                return eClass;
            }
        }
        throw new IllegalArgumentException(type.getName());
    }
}
