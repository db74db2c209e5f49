/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EValidator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import fi.polku.model.experience.ExperiencePackage;

/** Follows Eclipse's way from the bundle's manifest to the registered validator. */
class RulesRegistrationTest {

    @Test
    void eclipse_makes_the_component_as_soon_as_the_bundle_is_there() throws Exception {
        EValidator.Registry.INSTANCE.remove(ExperiencePackage.eINSTANCE);

        Element component = component();
        assertThat(component.getAttribute("immediate")).isEqualTo("true");
        Element implementation = (Element) component.getElementsByTagName("implementation").item(0);
        Class.forName(implementation.getAttribute("class")).getConstructor().newInstance();

        assertThat(EValidator.Registry.INSTANCE.get(ExperiencePackage.eINSTANCE)).isInstanceOf(RulesValidator.class);
    }

    @Test
    void eclipse_may_start_the_bundle() throws Exception {
        assertThat(manifest().getValue("Bundle-ActivationPolicy")).isEqualTo("lazy");
    }

    private static Element component() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = inBundle(manifest().getValue("Service-Component")).openStream()) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private static Attributes manifest() throws Exception {
        try (InputStream in = inBundle("META-INF/MANIFEST.MF").openStream()) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static URL inBundle(String path) throws Exception {
        URL bundle = RulesValidator.class.getProtectionDomain().getCodeSource().getLocation();
        return new URL("jar:" + bundle + "!/" + path);
    }
}
