/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;

/** The product's own icons for the classes of the metamodel. */
public final class Icons {

    private Icons() {
    }

    /**
     * @param type a concrete class of the metamodel
     * @return where its drawing is: SVG with a view box of 16 × 16
     */
    public static URL of(EClass type) {
        return BundleRoot.file("icons/" + type.getName() + ".svg");
    }

    /**
     * @param type a concrete class of the metamodel
     * @return where the same is as a PNG of 16 pixels, beside one of 32 whose name ends in {@code @2x}: for an Eclipse older
     *         than 2025-06, which reads no SVG
     */
    public static URL picture(EClass type) {
        return BundleRoot.file("icons/" + type.getName() + ".png");
    }
}
