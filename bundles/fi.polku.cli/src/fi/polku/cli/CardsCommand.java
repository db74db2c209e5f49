/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.paper.card.AnswerSheets;
import fi.polku.paper.card.CardSheets;
import fi.polku.paper.card.CardSlides;
import fi.polku.paper.card.ConversationImport;
import fi.polku.paper.card.DefaultDeck;
import fi.polku.paper.card.FilledSheet;
import fi.polku.paper.pdf.PdfWriter;
import fi.polku.picture.export.FileNames;
import fi.polku.picture.export.ModelDay;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.LoadedModel;
import picocli.CommandLine.Command;

/** {@code polku cards}: cards for everyday conversations with sheets for the answers, and the way back into a model. */
@Command(name = "cards", mixinStandardHelpOptions = true)
final class CardsCommand extends WorkshopCommand {

    @Override
    void writeBlank(Locale language) throws IOException {
        write(DefaultDeck.in(language), language, LocalDate.EPOCH, new FileNames());
    }

    @Override
    void write(LoadedModel loaded, Locale language) throws IOException {
        List<ConversationDeck> decks = loaded.model().getDecks().isEmpty() ? List.of(DefaultDeck.in(language))
                : loaded.model().getDecks();
        FileNames names = new FileNames();
        for (ConversationDeck deck : decks) {
            write(deck, language, ModelDay.of(loaded.model()), names);
        }
    }

    private void write(ConversationDeck deck, Locale language, LocalDate day, FileNames names) throws IOException {
        String title = Labels.in(language).name(deck);
        String name = names.unique(title);
        String answers = name + "-" + polku().text("cards.answers");
        AnswerSheets sheets = new AnswerSheets(deck, language, day);
        write(name + ".pdf", out -> PdfWriter.write(title, language, CardSheets.of(deck, language), out));
        write(name + ".pptx", out -> CardSlides.write(deck, language, day, out));
        write(answers + ".pptx", sheets::writeSlides);
        write(answers + ".xlsx", sheets::writeWorkbook);
    }

    @Override
    int bringBack(Path sheet, LoadedModel loaded) throws IOException {
        ConversationImport read = ConversationImport.of(FilledSheet.read(sheet), loaded.model());
        read.strangers().stream().distinct()
                .forEach(question -> polku().err().println(polku().text("cards.stranger", question)));
        if (read.isEmpty()) {
            return nothingIn(sheet);
        }
        save(loaded, read.command(Fixes.domain(), loaded.model()));
        polku().out().println(polku().text("cards.imported", read.conversation().getAnswers().size(), read.targets().size(),
                loaded.file()));
        return ExitCode.CLEAN;
    }
}
