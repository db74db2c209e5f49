/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;

/**
 * What a group shows, so that whoever points at the group means this.
 *
 * @param element the model's element
 * @param part empty when the whole element is shown; else what of it: the name of a feature, {@link #FINDINGS} for its
 *            badge, {@link #CURVE}, or {@link #ROW} and the key of a row of the picture that shows the element
 */
public record Subject(Element element, String part) {

    /** Part of an element: the badge that tells of its findings. */
    public static final String FINDINGS = "findings";
    /** Part of a journey: its emotion curve, from the best value at the upper edge to the worst at the lower one. */
    public static final String CURVE = "curve";
    /** Start of the part that is a row of a picture; the row's key follows. */
    public static final String ROW = "row.";

    /** @return the element as a whole */
    public static Subject of(Element element) {
        return new Subject(element, "");
    }

    /** @return what the element says in one of its features */
    public static Subject of(Element element, EStructuralFeature feature) {
        return new Subject(element, feature.getName());
    }

    /** @return the row with this key in the picture of the element */
    public static Subject row(Element element, String key) {
        return new Subject(element, ROW + key);
    }

    /** @return whether the whole element is shown */
    public boolean isWhole() {
        return part.isEmpty();
    }

    /** @return the feature that the part names; empty when it names none */
    public Optional<EStructuralFeature> feature() {
        return Optional.ofNullable(element.eClass().getEStructuralFeature(part));
    }
}
