/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.List;

import fi.polku.measure.Coverage;
import fi.polku.measure.Coverage.Aspect;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;

/** The journeys of a model, and how well they are looked after. */
final class OverviewSheet {

    private final Book book;
    private final Words words;

    OverviewSheet(Book book, Words words) {
        this.book = book;
        this.words = words;
    }

    void write(List<Journey> journeys) {
        new Grid<Journey>(book, words.text("sheet.overview"), 1)
                .column(words.text("journey"), 40, words::name)
                .column(words.head(Literals.JOURNEY__KIND), 16, it -> words.literal(it.getKind()))
                .column(words.head(Literals.JOURNEY__STATE), 12, it -> words.literal(it.getState()))
                .column(words.head(Literals.JOURNEY__DATE), 13, Journey::getDate)
                .column(words.head(Literals.JOURNEY__PERSONAS), 28, it -> words.names(it.getPersonas()))
                .column(words.head(Literals.OWNED__OWNER), 24, it -> words.name(it.getOwner()))
                .column(words.head(Literals.JOURNEY__STAGES), 10, it -> it.getStages().size())
                .column(words.head(Literals.STAGE__TOUCHPOINTS), 16, it -> Coverage.of(it).touchpoints().size())
                .column(words.text("owned"), 12, it -> Coverage.of(it).count(Aspect.OWNED))
                .column(words.text("aimed"), 14, it -> Coverage.of(it).count(Aspect.AIMED))
                .column(words.text("measured"), 12, it -> Coverage.of(it).count(Aspect.MEASURED))
                .write(journeys);
    }
}
