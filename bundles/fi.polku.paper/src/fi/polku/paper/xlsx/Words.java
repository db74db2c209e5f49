/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/** How a workbook calls things in its language. */
final class Words {

    private static final Set<String> SAY_NOTHING = Set.of("unspecified", "unranked", "none");

    private final Locale language;
    private final Labels labels;
    private final Texts texts = new Texts(Words.class);

    Words(Locale language) {
        this.language = language;
        this.labels = Labels.in(language);
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    String head(EStructuralFeature feature) {
        return labels.feature(feature);
    }

    /** @return the name; null for nothing */
    String name(Element element) {
        return element == null ? null : labels.name(element);
    }

    /** @return the names, one a line; null for none */
    String names(Collection<? extends Element> elements) {
        return elements.isEmpty() ? null : elements.stream().map(labels::name).collect(Collectors.joining("\n"));
    }

    String truth(boolean truth) {
        return text(truth ? "yes" : "no");
    }

    /** @return what people call it; null for a literal that says nothing */
    String literal(Enumerator literal) {
        return SAY_NOTHING.contains(literal.getLiteral()) ? null : labels.literal(literal);
    }
}
