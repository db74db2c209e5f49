/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;

import fi.polku.command.Create;
import fi.polku.diagram.drop.Additions;
import fi.polku.diagram.drop.Kinds;
import fi.polku.diagram.edit.Adding;
import fi.polku.model.edit.Icons;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceBlueprint;

/** What can be added at the selection. */
final class AddMenu {

    private final Selected selected;

    AddMenu(Selected selected) {
        this.selected = selected;
    }

    void fill(IMenuManager menu) {
        Additions additions = new Additions(selected.diagram().shown(), selected.diagram().document().domain());
        for (Kinds kinds : Kinds.of(selected.diagram().shown())) {
            List<EClass> types = kinds.types().stream().filter(type -> additions.add(selected.element(), type).isPresent())
                    .toList();
            types.forEach(type -> menu.add(new Add(additions, type)));
            if (!types.isEmpty()) {
                menu.add(new Separator());
            }
        }
        if (selected.element() instanceof BlueprintAction source) {
            addFlows(menu, source);
        }
        IContributionItem[] items = menu.getItems();
        if (items.length > 0 && items[items.length - 1].isSeparator()) {
            menu.remove(items[items.length - 1]);
        }
    }

    /** For keys, what two clicks with the tool do: an arrow to another action, of which there is a list. */
    private void addFlows(IMenuManager menu, BlueprintAction source) {
        Labels labels = Labels.in(selected.diagram().document().language());
        EditingDomain domain = selected.diagram().document().domain();
        MenuManager targets = new MenuManager("&" + labels.type(Literals.FLOW),
                ImageDescriptor.createFromURL(Icons.of(Literals.FLOW)), null);
        for (BlueprintAction target : ((ServiceBlueprint) source.eContainer()).getActions()) {
            Command flow = Create.flow(domain, source, target);
            if (flow.canExecute()) {
                targets.add(new Action("→ " + labels.name(target).replace("&", "&&")) {
                    @Override
                    public void run() {
                        Adding.execute(selected.diagram(), flow);
                    }
                });
            }
        }
        menu.add(targets);
    }

    private final class Add extends Action {

        private final Additions additions;
        private final EClass type;

        private Add(Additions additions, EClass type) {
            super("&" + Labels.in(selected.diagram().document().language()).type(type),
                    ImageDescriptor.createFromURL(Icons.of(type)));
            this.additions = additions;
            this.type = type;
        }

        @Override
        public void run() {
            additions.add(selected.element(), type).ifPresent(change -> Adding.execute(selected.diagram(), change));
        }
    }
}
