/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.requests.CreationFactory;

/** Makes what a tool of the palette creates. */
final class NewElement implements CreationFactory {

    private final EClass type;

    NewElement(EClass type) {
        this.type = type;
    }

    @Override
    public Object getNewObject() {
        return EcoreUtil.create(type);
    }

    @Override
    public Object getObjectType() {
        return type;
    }
}
