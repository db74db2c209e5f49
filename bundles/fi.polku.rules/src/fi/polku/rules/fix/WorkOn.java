/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;

/** Starts a development action on what was found. Whoever owns the touchpoint takes it on. */
final class WorkOn extends FixOn<Element> {

    WorkOn(String ruleId) {
        super(ruleId, Element.class);
    }

    @Override
    Stream<Proposal> propose(Element element, Finding finding) {
        return EcoreUtil.getRootContainer(element) instanceof ExperienceModel model
                ? Stream.of(clear("development-action", change -> change.add(model,
                        Literals.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS, action(element, model)), element))
                : Stream.empty();
    }

    private static DevelopmentAction action(Element element, ExperienceModel model) {
        Touchpoint touchpoint = element instanceof Touchpoint itself ? itself
                : element.eContainer() instanceof Touchpoint around ? around : null;
        DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
        action.setName(Names.made(model, "development-action", element));
        action.getAddresses().add(element);
        Owners.of(touchpoint).stream().filter(owner -> Organisation.canDo(owner, model)).forEach(action::setOwner);
        return action;
    }
}
