/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.net.MalformedURLException;
import java.net.URL;

/** Finds the files at the root of this bundle, whether it runs in OSGi or lies on a class path beside other bundles. */
final class BundleRoot {

    private static final URL THIS_CLASS = BundleRoot.class.getResource("BundleRoot.class");
    private static final String UP = "../".repeat(BundleRoot.class.getName().split("\\.").length - 1);

    private BundleRoot() {
    }

    static URL file(String path) {
        try {
            return new URL(THIS_CLASS, UP + path);
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }
}
