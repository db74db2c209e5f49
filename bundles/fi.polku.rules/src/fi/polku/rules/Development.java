/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.experience.WorkState;

/** What the development actions of a model work on. Actions that were dropped don't count. */
public final class Development {

    private Development() {
    }

    /** @return how far a rule looks that asks about the elements within that reach */
    public static Reach reach(Reach elements) {
        Reach around = elements.inside().and(elements.container());
        return around.from(Literals.DEVELOPMENT_ACTION__ADDRESSES)
                .and(around.from(Literals.DEVELOPMENT_TARGET__ADDRESSES).from(Literals.DEVELOPMENT_ACTION__TARGET));
    }

    /**
     * @return whether an action, or the target that it serves, addresses the element, something inside it, or the touchpoint
     *         that it belongs to
     */
    public static boolean worksOn(Element element, Inspection inspection) {
        if (element.eContainer() instanceof Touchpoint touchpoint && addresses(touchpoint, inspection)) {
            return true;
        }
        for (Element part : new Contents(element)) {
            if (addresses(part, inspection)) {
                return true;
            }
        }
        return false;
    }

    private static boolean addresses(Element element, Inspection inspection) {
        if (isOn(element, Literals.DEVELOPMENT_ACTION__ADDRESSES, inspection)) {
            return true;
        }
        for (Element target : inspection.referrers(element, Literals.DEVELOPMENT_TARGET__ADDRESSES)) {
            if (isOn(target, Literals.DEVELOPMENT_ACTION__TARGET, inspection)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(Element element, EReference reference, Inspection inspection) {
        for (Element action : inspection.referrers(element, reference)) {
            if (((DevelopmentAction) action).getState() != WorkState.DROPPED) {
                return true;
            }
        }
        return false;
    }
}
