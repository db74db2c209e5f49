/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Inspection;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** Something that people will speak of, and that has no name. */
public final class ElementName extends RuleOn<Element> {

    private static final List<EClass> SPOKEN_OF = List.of(Literals.OWNED, Literals.PARTY, Literals.PERSONA, Literals.STAGE,
            Literals.METRIC, Literals.NEED, Literals.EXPECTATION, Literals.PAIN_POINT, Literals.EXPERIENCE_MODEL,
            Literals.SCALE);
    private static final Set<EClass> NAMED = ExperiencePackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast).filter(ElementName::isSpokenOf)
            .collect(Collectors.toUnmodifiableSet());

    /** One for all engines. */
    public ElementName() {
        super("polku/element-name", Severity.WARNING, Element.class);
    }

    @Override
    protected void look(Element element, Inspection inspection) {
        if (NAMED.contains(element.eClass()) && Words.areMissing(element.getName())) {
            inspection.report(element, element.eClass());
        }
    }

    private static boolean isSpokenOf(EClass type) {
        return SPOKEN_OF.stream().anyMatch(kind -> kind.isSuperTypeOf(type));
    }
}
