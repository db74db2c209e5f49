/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;
import fi.polku.paper.Edition;
import fi.polku.paper.pdf.PdfWriter;
import fi.polku.picture.export.FileNames;
import fi.polku.picture.export.ModelDay;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.theme.Theme;

/** The papers of everyday conversations: cards to print and to show, and sheets for the answers. */
public final class CardPapers {

    private CardPapers() {
    }

    /** @return the papers of the deck that the product ships, by their files' names */
    public static Map<String, WholeFile.Content> blank(Locale language, Theme theme) {
        return of(List.of(DefaultDeck.in(language)), new Edition(language, LocalDate.EPOCH, theme));
    }

    /** @return the papers of a model's decks, or of the one that the product ships where it has none, by name */
    public static Map<String, WholeFile.Content> of(ExperienceModel model, Locale language, Theme theme) {
        return of(model.getDecks().isEmpty() ? List.of(DefaultDeck.in(language)) : model.getDecks(),
                new Edition(language, ModelDay.of(model), theme));
    }

    private static Map<String, WholeFile.Content> of(List<ConversationDeck> decks, Edition edition) {
        Locale language = edition.language();
        Map<String, WholeFile.Content> papers = new LinkedHashMap<>();
        FileNames names = new FileNames();
        for (ConversationDeck deck : decks) {
            String title = Labels.in(language).name(deck);
            String name = names.unique(title);
            String answers = name + "-" + new Texts(CardPapers.class).get(language, "file.answers");
            AnswerSheets sheets = new AnswerSheets(deck, edition);
            papers.put(name + ".pdf", out -> PdfWriter.write(title, language,
                    CardSheets.of(deck, language).stream().map(edition.theme()::on).toList(), out));
            papers.put(name + ".pptx", out -> CardSlides.write(deck, edition, out));
            papers.put(answers + ".pptx", sheets::writeSlides);
            papers.put(answers + ".xlsx", sheets::writeWorkbook);
        }
        return papers;
    }
}
