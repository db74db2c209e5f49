/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;

/** What can be added to a diagram: the one place where it is listed. */
public enum Kinds {

    /** What a journey is made of. */
    JOURNEY(Literals.STAGE, Literals.SERVICE_MOMENT, Literals.TOUCHPOINT),
    /** What is felt. */
    FEELING(Literals.TARGET_EMOTION, Literals.OBSERVED_EMOTION),
    /** What is to become better. */
    IMPROVING(Literals.PAIN_POINT, Literals.OPPORTUNITY, Literals.CRITICAL_INCIDENT),
    /** What is measured. */
    MEASURING(Literals.MEASUREMENT_PLAN, Literals.MEASUREMENT, Literals.GAP),
    /** What a blueprint is made of, without its arrows. */
    BLUEPRINT(Literals.BLUEPRINT_COLUMN, Literals.BLUEPRINT_ACTION);

    private final List<EClass> types;

    Kinds(EClass... types) {
        this.types = List.of(types);
    }

    /** @return the classes, in the order in which they are offered */
    public List<EClass> types() {
        return types;
    }

    /**
     * @param shown a journey or a blueprint
     * @return what can be added to its picture
     */
    public static List<Kinds> of(Element shown) {
        return shown instanceof Journey ? List.of(JOURNEY, FEELING, IMPROVING, MEASURING) : List.of(BLUEPRINT);
    }
}
