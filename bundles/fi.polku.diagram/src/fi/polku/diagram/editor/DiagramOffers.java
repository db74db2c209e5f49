/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

import fi.polku.command.Create;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.NewDiagrams;
import fi.polku.diagram.element.ElementImages;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.text.Texts;

/** What can be added to a model that has a page of its own. */
final class DiagramOffers {

    private static final Texts TEXTS = new Texts(DiagramOffers.class);

    private final ModelDocument document;
    private final Consumer<Element> open;

    /** @param open is given what was added */
    DiagramOffers(ModelDocument document, Consumer<Element> open) {
        this.document = document;
        this.open = open;
    }

    String title() {
        return text("add.what");
    }

    /** @return adds a journey, of each kind */
    List<IAction> journeys() {
        Labels labels = Labels.in(document.language());
        return JourneyKind.VALUES.stream()
                .<IAction>map(kind -> new Add(text("add.journey", labels.literal(kind)), NewDiagrams.journey(kind))).toList();
    }

    /** @return adds a blueprint, of nothing or of a journey of the model */
    List<IAction> blueprints() {
        Labels labels = Labels.in(document.language());
        return Stream.concat(Stream.<IAction>of(new Add(text("add.blueprint"), NewDiagrams.blueprint(null))),
                document.model().getJourneys().stream().map(journey ->
                        new Add(text("add.blueprint.of", labels.name(journey)), NewDiagrams.blueprint(journey)))).toList();
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
