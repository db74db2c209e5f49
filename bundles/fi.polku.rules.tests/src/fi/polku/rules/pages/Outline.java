/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.pages;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** A small model as indented lines: what each element is, what it is called, and what is said of it. */
final class Outline {

    private static final Set<EStructuralFeature> ALWAYS = Set.of(Literals.STAGE__PHASE, Literals.BLUEPRINT_ACTION__ROW);
    private static final Labels LABELS = Labels.in(Locale.ENGLISH);

    private Outline() {
    }

    static String of(Element whole) {
        return whole.eContents().stream().map(part -> lines((Element) part, "")).collect(Collectors.joining());
    }

    private static String lines(Element element, String indent) {
        return indent + line(element) + "\n" + element.eContents().stream()
                .map(part -> lines((Element) part, indent + "  ")).collect(Collectors.joining());
    }

    private static String line(Element element) {
        List<String> said = new ArrayList<>(List.of((LABELS.type(element.eClass()) + " " + called(element)).strip()));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean isPart = feature instanceof EReference reference && reference.isContainment();
            if (!isPart && feature != Literals.ELEMENT__NAME && (element.eIsSet(feature) || ALWAYS.contains(feature))) {
                said.add(LABELS.feature(feature).toLowerCase(Locale.ENGLISH) + ": " + value(element.eGet(feature)));
            }
        }
        return String.join(" · ", said);
    }

    private static String called(Element element) {
        return element.getName() == null ? "" : "“" + element.getName() + "”";
    }

    private static String value(Object value) {
        if (value instanceof Element element) {
            return called(element);
        }
        if (value instanceof List<?> values) {
            return values.stream().map(Outline::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(Locale.ENGLISH).format(number);
        }
        return value instanceof Enumerator literal ? LABELS.literal(literal) : value.toString();
    }
}
