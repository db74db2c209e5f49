/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import fi.polku.model.experience.ExperiencePackage;

/** Saves elements as EMF's plain XMI, loads them and saves them again. */
final class RoundTrip {

    static {
        ExperiencePackage.eINSTANCE.eClass();
    }

    private RoundTrip() {
    }

    static void keepsEverythingOf(List<? extends EObject> roots) {
        byte[] saved = save(roots);
        List<EObject> loaded = load(saved);
        assertThat(new EcoreUtil.EqualityHelper().equals(List.copyOf(roots), loaded)).as("equal after loading").isTrue();
        assertThat(save(loaded)).as("bytes when saved again").isEqualTo(saved);
    }

    private static byte[] save(List<? extends EObject> roots) {
        try {
            XMIResourceImpl resource = resource();
            resource.getContents().addAll(roots);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<EObject> load(byte[] bytes) {
        try {
            XMIResourceImpl resource = resource();
            resource.load(new ByteArrayInputStream(bytes), Map.of());
            assertThat(resource.getErrors()).isEmpty();
            return List.copyOf(resource.getContents());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static XMIResourceImpl resource() {
        return new XMIResourceImpl(URI.createURI("model.polku"));
    }
}
