/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** An Equinox that holds the built jars, what they need and nothing of this process's class path. */
final class RunningEquinox implements AutoCloseable {

    private final Framework framework;
    private final List<Bundle> bundles = new ArrayList<>();

    RunningEquinox(Path jars, Path storage) throws BundleException, IOException {
        framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(Map.of(
                "org.osgi.framework.storage", storage.toString(),
                // As strict as OSGi is: packages of the JDK are seen by those who import them, and by no one else.
                "osgi.compatibility.bootdelegation", "false"));
        framework.start();
        try (Stream<Path> files = Files.list(jars)) {
            for (Path jar : files.sorted().toList()) {
                if (!jar.getFileName().toString().startsWith("org.eclipse.osgi-")) {
                    bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
                }
            }
        }
    }

    List<Bundle> bundles() {
        return bundles;
    }

    Bundle bundle(String name) {
        return bundles.stream().filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst().orElseThrow();
    }

    /** Has every bundle resolved that can be. */
    void resolveAll() {
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
    }

    /** Starts what an Eclipse product starts; every other bundle is activated by its use. */
    void startAsEclipseDoes() throws BundleException {
        for (String name : List.of("org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.eclipse.core.runtime",
                "org.apache.felix.scr")) {
            bundle(name).start();
        }
    }

    /**
     * Makes a bundle of classes of these tests.
     *
     * @param required the bundles that it requires
     * @param classes its classes, the first the one to load
     * @return the first class, as the framework sees it
     */
    Class<?> install(String required, Class<?>... classes) throws Exception {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", classes[0].getName());
        headers.putValue("Require-Bundle", required);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(content, manifest)) {
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(jar);
                }
            }
        }
        return framework.getBundleContext()
                .installBundle(classes[0].getName(), new ByteArrayInputStream(content.toByteArray()))
                .loadClass(classes[0].getName());
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }
}
