/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.model.experience.Element;

/**
 * Proposes elements while a name is typed: those that have what was typed anywhere in their name. Arrow down or
 * Ctrl+Space opens the list.
 */
public final class Proposals extends ContentProposalAdapter {

    private record Proposal(Element element, String name, String place) implements IContentProposal {

        private int at(String part) {
            return name.toLowerCase(Locale.ROOT).indexOf(part);
        }

        @Override
        public String getContent() {
            return name;
        }

        @Override
        public int getCursorPosition() {
            return name.length();
        }

        @Override
        public String getLabel() {
            return place.isEmpty() ? name : name + " – " + place;
        }

        @Override
        public String getDescription() {
            return null;
        }
    }

    private final Text text;
    private final Supplier<List<Element>> candidates;
    private final ElementLabelProvider names;
    private boolean all;

    public Proposals(Text text, Supplier<List<Element>> candidates, ElementLabelProvider names, Consumer<Element> use) {
        // Had it a key of its own, letters wouldn't open the list.
        super(text, new TextContentAdapter(), null, null, null);
        this.text = text;
        this.candidates = candidates;
        this.names = names;
        setContentProposalProvider((typed, position) -> proposals(typed));
        setProposalAcceptanceStyle(PROPOSAL_REPLACE);
        setPropagateKeys(true);
        setAutoActivationDelay(150);
        setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object proposal) {
                return ((Proposal) proposal).getLabel();
            }

            @Override
            public Image getImage(Object proposal) {
                return names.getImage(((Proposal) proposal).element());
            }
        });
        addContentProposalListener(proposal -> use.accept(((Proposal) proposal).element()));
        text.addListener(SWT.KeyDown, event -> {
            boolean asks = event.keyCode == SWT.ARROW_DOWN || event.keyCode == ' ' && (event.stateMask & SWT.MOD1) != 0;
            if (asks && !isProposalPopupOpen()) {
                event.doit = false;
                openAll();
            }
        });
    }

    /** Shows all there is, whatever has been typed. */
    public void openAll() {
        text.setFocus();
        all = true;
        openProposalPopup();
        all = false;
    }

    private IContentProposal[] proposals(String typed) {
        String part = all ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return candidates.get().stream().map(this::proposal)
                .filter(proposal -> proposal.at(part) >= 0)
                // Return takes the first: what is called just so, what begins so, what has it anywhere.
                .sorted(Comparator.comparing((Proposal proposal) -> proposal.name().equalsIgnoreCase(part) ? 0
                        : proposal.at(part) == 0 ? 1 : 2))
                .toArray(IContentProposal[]::new);
    }

    private Proposal proposal(Element element) {
        boolean isAtTop = element.eContainer() == null || element.eContainer().eContainer() == null;
        return new Proposal(element, names.getText(element), isAtTop ? "" : names.getText(element.eContainer()));
    }
}
