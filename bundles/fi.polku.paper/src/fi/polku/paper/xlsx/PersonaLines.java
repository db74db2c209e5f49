/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;

/** The personas of a model, a line each. */
final class PersonaLines {

    private final Book book;
    private final Words words;

    PersonaLines(Book book, Words words) {
        this.book = book;
        this.words = words;
    }

    void write(List<Persona> personas, List<Journey> journeys) {
        new Grid<Persona>(book, words.text("sheet.personas"), 1)
                .column(words.text("persona"), 28, words::name)
                .column(words.head(Literals.PERSONA__KIND), 14, it -> words.literal(it.getKind()))
                .column(words.head(Literals.PERSONA__STYLE), 18, it -> words.literal(it.getStyle()))
                .column(words.head(Literals.PERSONA__BACKGROUND), 40, Persona::getBackground)
                .column(words.head(Literals.PERSONA__QUOTE), 36, Persona::getQuote)
                .column(words.head(Literals.PERSONA__NEEDS), 36, it -> words.names(it.getNeeds()))
                .column(words.head(Literals.PERSONA__EXPECTATIONS), 36, it -> words.names(it.getExpectations()))
                .column(words.head(Literals.PERSONA__PREFERRED_CHANNELS), 22, it -> words.names(it.getPreferredChannels()))
                .column(words.text("journeys"), 30, it -> words.names(journeys.stream()
                        .filter(journey -> journey.getPersonas().contains(it)).toList()))
                .write(personas);
    }
}
