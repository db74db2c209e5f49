/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;

/** The product's own drawings for the classes of the metamodel: SVG with a view box of 16 × 16. */
public final class Icons {

    private Icons() {
    }

    /**
     * @param type a concrete class of the metamodel
     * @return where its drawing is
     */
    public static URL of(EClass type) {
        return BundleRoot.file("icons/" + type.getName() + ".svg");
    }
}
