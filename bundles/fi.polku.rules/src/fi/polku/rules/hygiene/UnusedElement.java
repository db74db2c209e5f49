/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Something that was described and leads nowhere. */
public final class UnusedElement extends RuleOn<Element> {

    private static final List<EClass> MEANT_TO_BE_USED = List.of(Literals.PERSONA, Literals.CHANNEL, Literals.METRIC);
    private static final Map<EClass, List<EReference>> USES = MEANT_TO_BE_USED.stream()
            .collect(Collectors.toMap(type -> type, UnusedElement::uses));

    /** One for all engines. */
    public UnusedElement() {
        super("polku/unused-element", Severity.INFO, Element.class, Reach.SELF);
    }

    @Override
    public boolean wantsToSee(EClass type) {
        return USES.containsKey(type);
    }

    @Override
    protected void look(Element element, Inspection inspection) {
        if (USES.get(element.eClass()).stream().noneMatch(reference -> inspection.isReferred(element, reference))) {
            inspection.report(element, element.eClass());
        }
    }

    private static List<EReference> uses(EClass type) {
        return ExperiencePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(owner -> owner.getEReferences().stream())
                .filter(reference -> !reference.isContainment() && reference.getEReferenceType().isSuperTypeOf(type))
                .toList();
    }
}
