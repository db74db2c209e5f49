/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.testsupport.RandomModels;

/** Changes a model at random: whatever an editor, an undo or a merge could do to it, sensible or not. */
final class RandomEdits {

    private final ExperienceModel model;
    private final List<EObject> patterns = new ArrayList<>();
    private final Random random;

    RandomEdits(ExperienceModel model, long seed) {
        this.model = model;
        this.random = new Random(seed);
        RandomModels.any(seed, 300).eAllContents().forEachRemaining(patterns::add);
    }

    /** @return what was done, for people */
    String next() {
        EObject element = any();
        EStructuralFeature feature = anyOf(element.eClass().getEAllStructuralFeatures());
        if (!isTelling(feature) && random.nextInt(10) > 0) {
            return next();
        }
        String what = element.eClass().getName() + "." + feature.getName();
        if (random.nextInt(12) == 0) {
            element.eUnset(feature);
            return "unset " + what;
        }
        if (feature instanceof EAttribute attribute) {
            rewrite(element, attribute);
        } else if (feature.isMany()) {
            changeList(element, (EReference) feature);
        } else {
            element.eSet(feature, target((EReference) feature));
        }
        return "change " + what;
    }

    /** Of each class as often as of any other: there are many more answers than journeys. */
    private EObject any() {
        Map<EClass, List<EObject>> byClass = all().stream()
                .collect(Collectors.groupingBy(EObject::eClass, LinkedHashMap::new, Collectors.toList()));
        return anyOf(anyOf(List.copyOf(byClass.values())));
    }

    /** Most texts, and what can stand on any element, mean little to rules. */
    private static boolean isTelling(EStructuralFeature feature) {
        return feature.getEContainingClass() != Literals.ELEMENT && feature.getEType() != EcorePackage.Literals.ESTRING;
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>(List.of(model));
        model.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private void rewrite(EObject element, EAttribute attribute) {
        patterns.stream().filter(pattern -> attribute.getEContainingClass().isInstance(pattern))
                .skip(random.nextInt(20)).findFirst()
                .ifPresent(pattern -> element.eSet(attribute, attribute.isMany()
                        ? new ArrayList<>((List<?>) pattern.eGet(attribute)) : pattern.eGet(attribute)));
    }

    @SuppressWarnings("unchecked")
    private void changeList(EObject element, EReference reference) {
        EList<EObject> list = (EList<EObject>) element.eGet(reference);
        int choice = random.nextInt(6);
        if (choice == 0 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (choice == 1 && !list.isEmpty()) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else {
            EObject part = choice == 2 && reference.isContainment() ? copy(reference) : target(reference);
            boolean fits = part != null && !list.contains(part)
                    && !(reference.isContainment() && EcoreUtil.isAncestor(part, element));
            if (fits && choice == 3 && !list.isEmpty()) {
                list.set(random.nextInt(list.size()), part);
            } else if (fits) {
                list.add(random.nextInt(list.size() + 1), part);
            }
        }
    }

    /** An element of the model that is moved or referred to; null when there is none. */
    private EObject target(EReference reference) {
        List<EObject> targets = all().stream().filter(reference.getEReferenceType()::isInstance).toList();
        return targets.isEmpty() ? null : anyOf(targets);
    }

    /** It refers to what its pattern refers to. */
    private EObject copy(EReference reference) {
        EObject pattern = target(reference);
        return pattern == null ? null : EcoreUtil.copy(pattern);
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
