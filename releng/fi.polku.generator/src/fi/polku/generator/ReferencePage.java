/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes the metamodel's reference as Markdown: every class, feature and literal with its meaning. */
final class ReferencePage {

    private final Metamodel metamodel;
    private final StringBuilder out = new StringBuilder();

    ReferencePage(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    void writeTo(Path file) throws IOException {
        line("# Metamodel reference");
        line("");
        line("<!-- Generated from experience.ecore. Don't edit: change the model and run releng/generate. -->");
        line("");
        line("Namespace `" + metamodel.ePackage().getNsURI() + "`. " + Metamodel.documentation(metamodel.ePackage()));
        line("");
        line("Kinds of feature: **has**: the part lives inside; **refers**: points to an element elsewhere; "
                + "anything else is the type of a plain value. `*` means any number, in order.");
        line("");
        metamodel.classes().forEach(this::section);
        metamodel.enums().forEach(this::section);
        Files.createDirectories(file.getParent());
        Files.writeString(file, out.toString().stripTrailing() + "\n");
    }

    private void section(EClass eClass) {
        heading(eClass);
        List<EClass> supers = eClass.getESuperTypes();
        if (!supers.isEmpty()) {
            line("Kind of: " + supers.stream().map(ReferencePage::link).collect(Collectors.joining(", ")) + ".");
            line("");
        }
        if (!eClass.getEStructuralFeatures().isEmpty()) {
            line("| feature | type | meaning | Finnish label |");
            line("|---|---|---|---|");
            for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                line("| `" + feature.getName() + "` | " + type(feature) + " | " + Metamodel.documentation(feature) + " | "
                        + Metamodel.label(feature, "fi") + " |");
            }
            line("");
        }
    }

    private void section(EEnum eEnum) {
        heading(eEnum);
        line("| literal | label | Finnish label | meaning |");
        line("|---|---|---|---|");
        for (EEnumLiteral literal : eEnum.getELiterals()) {
            line("| `" + literal.getLiteral() + "` | " + Metamodel.label(literal, "en") + " | "
                    + Metamodel.label(literal, "fi") + " | " + Metamodel.documentation(literal) + " |");
        }
        line("");
    }

    private void heading(EClassifier classifier) {
        line("## " + classifier.getName());
        line("");
        line("*" + Metamodel.label(classifier, "fi") + "* — " + Metamodel.documentation(classifier));
        line("");
    }

    private static String type(EStructuralFeature feature) {
        String many = feature.isMany() ? " \\*" : feature.isRequired() ? " (required)" : "";
        if (feature instanceof EReference reference) {
            return (reference.isContainment() ? "has " : "refers ") + link(reference.getEReferenceType()) + many;
        }
        EClassifier type = ((EAttribute) feature).getEAttributeType();
        String plain = type.getName().replaceFirst("^E(?=[A-Z])", "").replace("Object", "");
        String name = type instanceof EEnum ? link(type) : plain;
        String standard = feature.getDefaultValueLiteral();
        return name + many + (standard == null ? "" : ", default `" + standard + "`");
    }

    private static String link(EClassifier classifier) {
        return "[" + classifier.getName() + "](#" + classifier.getName().toLowerCase(Locale.ROOT) + ")";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
