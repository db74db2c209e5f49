/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.experience.WorkState;

/** What the development actions of a model work on. Actions that were dropped don't count. */
public final class Development {

    private final Set<EObject> addressed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> around = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param model every element of the model */
    public Development(List<Element> model) {
        for (Element element : model) {
            if (element instanceof DevelopmentAction action && action.getState() != WorkState.DROPPED) {
                action.getAddresses().forEach(this::add);
                if (action.getTarget() != null) {
                    action.getTarget().getAddresses().forEach(this::add);
                }
            }
        }
    }

    private void add(Element element) {
        addressed.add(element);
        EObject at = element;
        while (at != null && around.add(at)) {
            at = at instanceof Touchpoint ? null : at.eContainer();
        }
    }

    /**
     * @return whether an action, or the target that it serves, addresses the element, something inside it, or the touchpoint
     *         that it belongs to
     */
    public boolean worksOn(Element element) {
        return around.contains(element)
                || element.eContainer() instanceof Touchpoint touchpoint && addressed.contains(touchpoint);
    }
}
