/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.model.text.Texts;

/** The personas of a model in one table. */
final class PersonaSection {

    private final StringBuilder out;
    private final Locale language;

    PersonaSection(StringBuilder out, Locale language) {
        this.out = out;
        this.language = language;
    }

    void write(List<Persona> personas, List<Journey> journeys) {
        if (personas.isEmpty()) {
            return;
        }
        out.append("## ").append(text("personas")).append("\n\n");
        MarkdownTable table = new MarkdownTable(out,
                List.of(text("persona"), text("needs"), text("expectations"), text("journeys")));
        for (Persona persona : personas) {
            table.row(List.of(names(List.of(persona)), names(persona.getNeeds()), names(persona.getExpectations()),
                    names(journeys.stream().filter(journey -> journey.getPersonas().contains(persona)).toList())));
        }
        table.end();
    }

    private String names(Collection<? extends Element> elements) {
        return elements.stream().map(element -> MarkdownText.of(Labels.in(language).name(element)))
                .collect(Collectors.joining("<br>"));
    }

    private String text(String key) {
        return new Texts(PersonaSection.class).get(language, key);
    }
}
