/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;
import fi.polku.rules.Finding;
import fi.polku.rules.fix.Fixes;
import fi.polku.rules.fix.Proposal;

/** What rules find at an element, and what can be done about it. */
public final class FixMenu {

    /** Of a line, in points. */
    private static final int WIDTH = 560;
    private static final String INDENT = "    ";
    private static final Texts TEXTS = new Texts(FixMenu.class);
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

    /** Adds every finding and, below it, its fixes, or that there are none. */
    void fill(IMenuManager menu, Element element) {
        Locale language = document.language();
        for (Finding finding : findings(element)) {
            lines(finding.message(language)).forEach(line -> menu.add(new Said(line)));
            List<Proposal> proposals = Fixes.of(finding);
            if (proposals.isEmpty()) {
                menu.add(new Said(INDENT + TEXTS.get(language, "fix.none")));
            }
            proposals.forEach(proposal -> menu.add(new Apply(proposal)));
            menu.add(new Separator());
        }
    }

    /** An entry of a menu is never wrapped: what is long stands in several. */
    private static List<String> lines(String text) {
        TextLayout layout = new TextLayout(Display.getCurrent());
        try {
            layout.setText(text);
            layout.setWidth(WIDTH);
            int[] ends = layout.getLineOffsets();
            return IntStream.range(1, ends.length).mapToObj(i -> text.substring(ends[i - 1], ends[i]).strip()).toList();
        } finally {
            layout.dispose();
        }
    }

    /** An entry that is read, not chosen. */
    private static final class Said extends Action {

        private Said(String text) {
            super(text.replace("&", "&&"));
            setEnabled(false);
        }
    }

    private final class Apply extends Action {

        private final Proposal proposal;

        private Apply(Proposal proposal) {
            super(INDENT + proposal.title(document.language()).replace("&", "&&"));
            this.proposal = proposal;
        }

        @Override
        public void run() {
            document.execute(proposal.command(document.domain()));
        }
    }
}
