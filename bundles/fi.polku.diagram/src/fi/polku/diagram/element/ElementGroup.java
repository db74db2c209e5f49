/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import java.util.List;

import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/**
 * What a model holds of one kind: its journeys, its parties. A node of trees; not an element itself.
 *
 * @param model what holds them
 * @param feature how it holds them
 */
public record ElementGroup(ExperienceModel model, EReference feature) {

    /** @return what the model holds of the kind, in order */
    @SuppressWarnings("unchecked")
    public List<Element> elements() {
        return (List<Element>) model.eGet(feature);
    }
}
