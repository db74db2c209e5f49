/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.ChoiceAction;
import fi.polku.diagram.edit.Choices;
import fi.polku.diagram.edit.Choices.Choice;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;

/** Everything that an element says by one of the model's own values: owner, channel, importance and so on. */
final class ChangeMenu {

    private final ModelDocument document;

    ChangeMenu(ModelDocument document) {
        this.document = document;
    }

    /** Adds a menu for each such feature. Filled when it is opened, since a model may have many parties. */
    void fill(IMenuManager menu, Element element) {
        Labels labels = Labels.in(document.language());
        element.eClass().getEAllStructuralFeatures().stream().filter(ChangeMenu::isChosen)
                .sorted(Comparator.comparing(labels::feature, String.CASE_INSENSITIVE_ORDER)).forEach(feature -> {
                    MenuManager values = new MenuManager(labels.feature(feature));
                    values.setRemoveAllWhenShown(true);
                    values.addMenuListener(manager -> choices(manager, new Choices(element, feature, document)));
                    // A menu without entries is never opened, so never filled.
                    values.add(new Action("") {
                    });
                    menu.add(values);
                });
    }

    private static boolean isChosen(EStructuralFeature feature) {
        boolean isLink = feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
        boolean isWord = feature.getEType() instanceof EEnum || feature.getEType() == EcorePackage.Literals.EBOOLEAN;
        return feature.isChangeable() && !feature.isDerived() && (isLink || isWord && !feature.isMany());
    }

    private void choices(IMenuManager menu, Choices choices) {
        for (Choice choice : choices.all()) {
            List<Object> current = choices.current();
            boolean isChosen = current.contains(choice.value()) || current.isEmpty() && choice.value() == null;
            int style = choices.isMany() ? IAction.AS_CHECK_BOX : IAction.AS_RADIO_BUTTON;
            menu.add(new ChoiceAction(choice.label().replace("&", "&&"), style, isChosen) {
                @Override
                protected void choose() {
                    change(choices, choice);
                }
            });
        }
    }

    private void change(Choices choices, Choice choice) {
        List<Object> values = choices.current();
        if (!choices.isMany()) {
            values.clear();
        }
        if (!values.remove(choice.value())) {
            values.add(choice.value());
        }
        if (!values.equals(choices.current())) {
            document.execute(choices.choose(values));
        }
    }
}
