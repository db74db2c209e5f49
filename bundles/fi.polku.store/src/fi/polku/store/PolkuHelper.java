/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

import fi.polku.model.experience.Element;

/** How references and texts are written. */
final class PolkuHelper extends XMIHelperImpl {

    PolkuHelper(PolkuResource resource) {
        super(resource);
    }

    /** {@code #id} in the same file, {@code other.polku#id} elsewhere, and what was read of references that led nowhere. */
    @Override
    public String getHREF(EObject target) {
        if (target.eIsProxy()) {
            return KeptReference.written(target).orElseGet(() -> super.getHREF(target));
        }
        Resource home = target.eResource();
        if (home == null) {
            throw new Refusal(null, 0, "save.homeless", target instanceof Element e && e.getName() != null
                    ? e.getName() : "");
        }
        return home == resource ? "#" + home.getURIFragment(target) : super.getHREF(target);
    }

    /** XML can't hold every character of a Java string: each one that it can't hold becomes U+FFFD. */
    @Override
    public String convertToString(EFactory factory, EDataType type, Object value) {
        String text = super.convertToString(factory, type, value);
        return text == null ? null : XmlText.clean(text);
    }
}
