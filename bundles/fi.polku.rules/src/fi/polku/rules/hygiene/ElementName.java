/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** Something that people will speak of, and that has no name. */
public final class ElementName extends RuleOn<Element> {

    private static final List<EClass> SPOKEN_OF = List.of(Literals.OWNED, Literals.PARTY, Literals.PERSONA, Literals.STAGE,
            Literals.METRIC, Literals.NEED, Literals.EXPECTATION, Literals.PAIN_POINT, Literals.EXPERIENCE_MODEL,
            Literals.SCALE);
    /** One for all engines. */
    public ElementName() {
        super("polku/element-name", Severity.WARNING, Element.class, Reach.SELF);
    }

    @Override
    public boolean wantsToSee(EClass type) {
        return SPOKEN_OF.stream().anyMatch(kind -> kind.isSuperTypeOf(type));
    }

    @Override
    protected void look(Element element, Inspection inspection) {
        if (Words.areMissing(element.getName())) {
            inspection.report(element, element.eClass());
        }
    }
}
