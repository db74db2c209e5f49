/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import fi.polku.command.Create;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.NewDiagrams;
import fi.polku.diagram.element.ElementImages;
import fi.polku.diagram.form.Menus;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.text.Texts;

/** The button beside the tabs: adds a journey, or a blueprint of one. */
final class NewDiagramButton {

    private static final Texts TEXTS = new Texts(NewDiagramButton.class);

    private final ModelDocument document;
    private final Consumer<Element> open;

    /** @param open is given what was added */
    NewDiagramButton(CTabFolder tabs, ModelDocument document, Consumer<Element> open) {
        this.document = document;
        this.open = open;
        ToolBar bar = new ToolBar(tabs, SWT.FLAT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText("+");
        item.setToolTipText(text("add.what"));
        tabs.setTopRight(bar, SWT.RIGHT);
        tabs.setMenu(Menus.openBy(item, this::fill));
    }

    private void fill(IMenuManager menu) {
        Labels labels = Labels.in(document.language());
        for (JourneyKind kind : JourneyKind.VALUES) {
            menu.add(new Add(text("add.journey", labels.literal(kind)), NewDiagrams.journey(kind)));
        }
        menu.add(new Separator());
        menu.add(new Add(text("add.blueprint"), NewDiagrams.blueprint(null)));
        for (Journey journey : document.model().getJourneys()) {
            menu.add(new Add(text("add.blueprint.of", labels.name(journey)), NewDiagrams.blueprint(journey)));
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(document.language(), key, arguments);
    }

    private final class Add extends Action {

        private final Element element;

        private Add(String text, Element element) {
            super(text.replace("&", "&&"), ElementImages.descriptor(element.eClass()));
            this.element = element;
        }

        @Override
        public void run() {
            Command change = Create.element(document.domain(), element, document.model());
            if (change.canExecute()) {
                document.execute(change);
                open.accept(element);
            }
        }
    }
}
