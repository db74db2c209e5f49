/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.BlueprintLine;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.JourneyMap;

/** What things are called, in the user's language. */
public class Names {

    private static final List<EReference> FIRST = List.of(ExperiencePackage.Literals.EXPERIENCE_MODEL__JOURNEYS,
            ExperiencePackage.Literals.EXPERIENCE_MODEL__BLUEPRINTS);

    /** @return the element's name, or what it is about when it has none; never blank */
    public String label(Element element) {
        return Words.name(element);
    }

    /** @return the name as it is written in the model, for editing; empty when there is none */
    public String plainName(Element element) {
        return Objects.requireNonNullElse(element.getName(), "");
    }

    /** @return name and description */
    public String tip(Element element) {
        return Words.lines(Words.name(element), element.getDescription());
    }

    /** @return the name of something new: "New touchpoint" */
    public String newName(Element element) {
        return Words.text("new", Words.labels().type(element.eClass()).toLowerCase(Words.language()));
    }

    /** @return what a row of a journey map is called, by its key */
    public String rowName(Journey journey, String key) {
        return JourneyMap.rows(Words.language()).getOrDefault(key, key);
    }

    /** @return what a lane of a blueprint is called, by the name of its literal */
    public String laneName(ServiceBlueprint blueprint, String row) {
        return Words.start(Words.labels().literal(BlueprintRow.getByName(row)));
    }

    /** @return what a line of a blueprint is called, by the name of its literal */
    public String lineName(ServiceBlueprint blueprint, String line) {
        return Words.start(Words.labels().literal(BlueprintLine.getByName(line)));
    }

    /** @return what a feature of touchpoints is called */
    public String featureName(EObject any, String feature) {
        return Words.labels().feature(ExperiencePackage.Literals.TOUCHPOINT.getEStructuralFeature(feature));
    }

    /** @return what the element says in one of its features; empty when it says nothing */
    public String valueText(Element element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        Object value = element.eGet(feature);
        return value instanceof Element other ? Words.name(other)
                : value instanceof Enumerator literal ? Words.labels().literal(literal)
                : value instanceof Boolean flag ? Words.text(flag ? "yes" : "no")
                : value == null ? "" : value.toString();
    }

    /** @return what is inside the element: journeys and blueprints first, all else in the order of the model */
    public List<EObject> parts(Element element) {
        return element.eContents().stream().sorted(Comparator.comparingInt(Names::rank)).toList();
    }

    private static int rank(EObject part) {
        int rank = FIRST.indexOf(part.eContainmentFeature());
        return rank < 0 ? FIRST.size() : rank;
    }
}
