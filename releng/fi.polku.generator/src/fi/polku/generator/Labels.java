/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes the labels of classes, features and literals as EMF.Edit looks them up: one property file per language. */
final class Labels {

    private static final Map<String, Map<String, String>> OWN = Map.of(
            "pluginName", Map.of("en", "Polku names and icons", "fi", "Polun nimet ja kuvakkeet"),
            "providerName", Map.of("en", "Polku", "fi", "Polku"),
            "_UI_CreateChild_text", Map.of("en", "{0}", "fi", "{0}"),
            "_UI_CreateChild_text2", Map.of("en", "{1} {0}", "fi", "{1} {0}"),
            "_UI_CreateChild_text3", Map.of("en", "{1}", "fi", "{1}"),
            "_UI_CreateChild_tooltip", Map.of("en", "Create new {0} under {1}", "fi", "Luo uusi: {0}, kohteeseen {1}"),
            "_UI_CreateChild_description",
            Map.of("en", "Create a new child of type {0} for the selected {1}.", "fi", "Luo valittuun ({1}) uusi: {0}."),
            "_UI_CreateSibling_description",
            Map.of("en", "Create a new sibling of type {0} for the selected {1}.",
                    "fi", "Luo valitun ({1}) viereen uusi: {0}."),
            "_UI_PropertyDescriptor_description", Map.of("en", "{0} of {1}", "fi", "{1}: {0}"),
            "_UI_Unknown_type", Map.of("en", "Object", "fi", "Kohde"));

    private final Metamodel metamodel;

    Labels(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("plugin.properties"), properties("en"), StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("plugin_fi.properties"), properties("fi"), StandardCharsets.ISO_8859_1);
    }

    private String properties(String language) {
        Map<String, String> texts = new TreeMap<>();
        OWN.forEach((key, labels) -> texts.put(key, labels.get(language)));
        for (EClass eClass : metamodel.classes()) {
            texts.put("_UI_" + eClass.getName() + "_type", Metamodel.label(eClass, language));
            for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                texts.put("_UI_" + eClass.getName() + "_" + feature.getName() + "_feature",
                        Metamodel.label(feature, language));
            }
        }
        for (EEnum eEnum : metamodel.enums()) {
            texts.put("_UI_" + eEnum.getName() + "_type", Metamodel.label(eEnum, language));
            for (EEnumLiteral literal : eEnum.getELiterals()) {
                texts.put("_UI_" + eEnum.getName() + "_" + literal.getName() + "_literal",
                        Metamodel.label(literal, language));
            }
        }
        StringBuilder out = new StringBuilder(
                "# Generated from experience.ecore. Don't edit: change the model and run releng/generate.\n");
        texts.forEach((key, text) -> out.append(key).append('=').append(escaped(text)).append('\n'));
        return out.toString();
    }

    /** Property files of bundles are read as ISO 8859-1 by older platforms: everything beyond ASCII is escaped. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else {
                out.append(String.format("\\u%04X", c));
            }
        });
        return out.toString();
    }
}
