/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Journey;
import fi.polku.paper.Edition;
import fi.polku.paper.Handout;
import fi.polku.picture.export.ModelDay;

/**
 * Writes a model as a workbook to sort, filter and count in: personas, touchpoints of each
 * journey, emotions, metrics, findings.
 */
public final class XlsxWriter {

    private XlsxWriter() {
    }

    /**
     * @param handout a model; its journeys are those whose pictures are wanted
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public static void write(Handout handout, OutputStream out) throws IOException {
        List<Journey> journeys = handout.journeys();
        Words words = new Words(handout.options().language());
        Book book = new Book(Labels.in(words.language()).name(handout.model()), 
                new Edition(words.language(), ModelDay.of(handout.model()), handout.options().theme()));
        new OverviewSheet(book, words).write(journeys);
        new PersonaLines(book, words).write(handout.personas(), handout.model().getJourneys());
        journeys.forEach(journey -> new TouchpointSheet(book, words).write(journey));
        new EmotionSheet(book, words).write(journeys);
        new MeasurementSheet(book, words).write(handout.model(), journeys);
        new FindingSheet(book, words).write(handout.options().findings());
        book.write(out);
    }
}
