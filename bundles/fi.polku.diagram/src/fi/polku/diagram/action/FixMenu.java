/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Finding;
import fi.polku.rules.fix.Fixes;
import fi.polku.rules.fix.Proposal;

/** What rules find at an element, and what can be done about it. */
public final class FixMenu {

    private static final int LONGEST = 110;
    private static final Set<EClass> CARRIERS = Set.of(Literals.TOUCHPOINT, Literals.STAGE, Literals.JOURNEY,
            Literals.CUSTOMER_PROMISE, Literals.PERSONA, Literals.SERVICE_BLUEPRINT, Literals.BLUEPRINT_COLUMN,
            Literals.BLUEPRINT_ACTION, Literals.FLOW);

    private final ModelDocument document;

    /** @param document holds the elements */
    public FixMenu(ModelDocument document) {
        this.document = document;
    }

    /** @return the findings whose badge an element carries */
    public List<Finding> findings(Element element) {
        return document.findings().stream()
                .filter(finding -> finding.element() == element || carrier(finding.element()) == element).toList();
    }

    private static EObject carrier(Element found) {
        EObject carrier = found;
        while (carrier != null && !CARRIERS.contains(carrier.eClass())) {
            carrier = carrier.eContainer();
        }
        return carrier;
    }

    /** Adds every finding and, below it, its fixes. */
    void fill(IMenuManager menu, Element element) {
        Locale language = document.language();
        for (Finding finding : findings(element)) {
            IAction message = new Action(shortened(finding.message(language)).replace("&", "&&")) {
            };
            message.setEnabled(false);
            menu.add(message);
            for (Proposal proposal : Fixes.of(finding)) {
                menu.add(new Apply(proposal));
            }
            menu.add(new Separator());
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    private final class Apply extends Action {

        private final Proposal proposal;

        private Apply(Proposal proposal) {
            super("    " + proposal.title(document.language()).replace("&", "&&"));
            this.proposal = proposal;
        }

        @Override
        public void run() {
            document.execute(proposal.command(document.domain()));
        }
    }
}
