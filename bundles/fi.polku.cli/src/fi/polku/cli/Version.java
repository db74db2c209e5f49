/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the bundle, where the build put it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"polku " + ofBundle(), "Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch")};
    }

    /** @return the version of the product, as OSGi writes it */
    static String ofBundle() throws IOException {
        String self = Version.class.getSimpleName() + ".class";
        String place = Version.class.getResource(self).toString();
        String root = place.substring(0, place.length() - (Version.class.getPackageName() + "." + self).length());
        try (InputStream in = new URL(root + "META-INF/MANIFEST.MF").openStream()) {
            return new Manifest(in).getMainAttributes().getValue("Bundle-Version");
        }
    }
}
