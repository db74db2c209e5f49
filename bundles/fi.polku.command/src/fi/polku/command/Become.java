/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/**
 * Makes a model say what another version of it says. Elements that both have, known by their ids, stay the objects that they
 * are, so that whoever shows or has selected them goes on doing so.
 */
public final class Become extends ChangeCommand {

    private final ExperienceModel model;
    private final ExperienceModel version;
    private final Map<Element, Element> successors = new LinkedHashMap<>();

    /**
     * @param model what changes
     * @param version what it shall say; isn't changed. Both live in resources, of the same file or folder
     */
    public Become(ExperienceModel model, ExperienceModel version) {
        super(model.eResource());
        this.model = model;
        this.version = version;
    }

    @Override
    protected void doExecute() {
        match();
        detach();
        successors.forEach(this::copy);
        successors.clear();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(model);
    }

    private void match() {
        Map<String, Element> present = new HashMap<>();
        all(model).forEach(element -> present.put(element.getId(), element));
        for (Element element : all(version)) {
            Element same = element == version ? model : present.get(element.getId());
            boolean fits = same != null && same.eClass() == element.eClass() && (element == version || same != model);
            successors.put(element, fits ? same : (Element) EcoreUtil.create(element.eClass()));
        }
    }

    /** Takes out what goes and what moves, so that an element may even move into one that was in it before. */
    private void detach() {
        Map<Element, Element> origins = new HashMap<>();
        successors.forEach((origin, successor) -> origins.put(successor, origin));
        for (Element element : all(model)) {
            Element origin = origins.get(element);
            boolean moves = origin != null && element != model && (element.eContainer() != successors.get(origin.eContainer())
                    || element.eContainmentFeature() != origin.eContainmentFeature());
            if (moves || origin == null && origins.containsKey(element.eContainer())) {
                EcoreUtil.remove(element);
            }
        }
    }

    private void copy(Element from, Element to) {
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> values = (EList<Object>) to.eGet(feature);
                ECollections.setEList(values, ((List<?>) from.eGet(feature)).stream().map(this::here).toList());
            } else if (!from.eIsSet(feature)) {
                to.eUnset(feature);
            } else if (to.eGet(feature) != here(from.eGet(feature))) {
                to.eSet(feature, here(from.eGet(feature)));
            }
        }
    }

    /** What stands in this model for a value of the other version. */
    private Object here(Object value) {
        if (successors.containsKey(value)) {
            return successors.get(value);
        }
        return value instanceof EObject target ? elsewhere(target) : value;
    }

    private EObject elsewhere(EObject target) {
        URI uri = EcoreUtil.getURI(target);
        EObject known = model.eResource().getResourceSet().getEObject(uri, false);
        if (known != null) {
            return known;
        }
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(target.eClass());
        proxy.eSetProxyURI(uri);
        return proxy;
    }

    private static List<Element> all(ExperienceModel root) {
        List<Element> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(object -> all.add((Element) object));
        return all;
    }
}
