/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.Element;

/**
 * Puts copies of elements into a model, which may be another one than they come from. What they refer to is looked for
 * there: the same element, else one of the same class and name; a reference to what isn't there is left out.
 */
public final class Paste extends Steps {

    private final List<Element> copies;
    private final Element target;

    private Paste(EditingDomain domain, List<Element> copies, Element target) {
        super(domain, copies);
        this.copies = copies;
        this.target = target;
    }

    /**
     * @param elements what is copied, of one model; stays as it is
     * @param target what a person pointed at when pasting
     */
    public static Paste into(EditingDomain domain, Collection<? extends Element> elements, Element target) {
        List<Element> tops = tops(elements);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<Element> copies = copier.copyAll(tops);
        copier.copyReferences();
        EObject model = target == null ? null : EcoreUtil.getRootContainer(target);
        Map<EObject, Collection<Setting>> outside = EcoreUtil.ExternalCrossReferencer.find(copies);
        outside.forEach((referred, settings) -> settings.forEach(setting -> redirect(setting, referred, model)));
        copier.values().forEach(copy -> ((Element) copy).setId(null));
        return new Paste(domain, List.copyOf(copies), target);
    }

    /** @return copies of the elements, each right behind what it is a copy of */
    public static Paste duplicate(EditingDomain domain, Collection<? extends Element> elements) {
        List<Element> tops = tops(elements);
        return into(domain, tops, tops.isEmpty() ? null : tops.get(tops.size() - 1));
    }

    /** What goes with its container needs no copying of its own. */
    private static List<Element> tops(Collection<? extends Element> elements) {
        return EcoreUtil.filterDescendants(elements).stream().map(Element.class::cast).toList();
    }

    private static void redirect(Setting setting, EObject referred, EObject model) {
        if (EcoreUtil.getRootContainer(referred) != model) {
            Optional<EObject> same = same((Element) referred, model);
            if (same.isPresent() && !isThere(setting, same.get())) {
                EcoreUtil.replace(setting, referred, same.get());
            } else {
                EcoreUtil.remove(setting, referred);
            }
        }
    }

    private static boolean isThere(Setting setting, EObject target) {
        return ((EReference) setting.getEStructuralFeature()).isMany()
                && ((List<?>) setting.get(true)).contains(target);
    }

    private static Optional<EObject> same(Element element, EObject model) {
        EObject known = element.getId() == null || model.eResource() == null ? null
                : model.eResource().getEObject(element.getId());
        if (known != null && known.eClass() == element.eClass()) {
            return Optional.of(known);
        }
        String name = element.getName();
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        for (var all = model.eAllContents(); all.hasNext();) {
            EObject one = all.next();
            if (one.eClass() == element.eClass() && name.equals(((Element) one).getName())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    @Override
    protected boolean isPossible() {
        return !copies.isEmpty() && copies.stream().allMatch(copy -> Placement.of(target, copy.eClass()).isPresent());
    }

    @Override
    protected void take() {
        Element last = target;
        for (Element copy : copies) {
            Placement place = Placement.of(last.eClass() == copy.eClass() ? last : target, copy.eClass()).orElseThrow();
            step(Create.at(domain(), copy, place));
            last = copy;
        }
    }
}
