/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.emf.edit.domain.EditingDomain;

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
import fi.polku.picture.export.WholeFile;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku cards}: cards for everyday conversations with sheets for the answers, and the way back into a model. */
@Command(name = "cards", mixinStandardHelpOptions = true)
final class CardsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Parameters(paramLabel = "${bundle:label.file}", arity = "0..1", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "out")
    private Path folder;

    @Option(names = "--import", paramLabel = "${bundle:label.file}", descriptionKey = "import")
    private Path filled;

    @Override
    public Integer call() throws IOException {
        if ((folder == null) == (filled == null)) {
            throw new ParameterException(spec.commandLine(), polku.text("cards.outOrImport"));
        }
        if (filled != null && file == null) {
            throw new ParameterException(spec.commandLine(), polku.text("cards.whereTo"));
        }
        return filled != null ? bringBack(ModelStore.load(file)) : write();
    }

    private int write() throws IOException {
        if (file == null) {
            Locale language = polku.chosenLanguage() != null ? polku.chosenLanguage() : polku.language();
            write(DefaultDeck.in(language), language, LocalDate.EPOCH, new FileNames());
            return ExitCode.CLEAN;
        }
        LoadedModel loaded = ModelStore.load(file);
        Locale language = polku.chosenLanguage() != null ? polku.chosenLanguage()
                : Locale.forLanguageTag(loaded.model().getLanguage().getLiteral());
        List<ConversationDeck> decks = loaded.model().getDecks().isEmpty() ? List.of(DefaultDeck.in(language))
                : loaded.model().getDecks();
        FileNames names = new FileNames();
        for (ConversationDeck deck : decks) {
            write(deck, language, ModelDay.of(loaded.model()), names);
        }
        return ExitCode.CLEAN;
    }

    private void write(ConversationDeck deck, Locale language, LocalDate day, FileNames names) throws IOException {
        Files.createDirectories(folder);
        String title = Labels.in(language).name(deck);
        String name = names.unique(title);
        AnswerSheets answers = new AnswerSheets(deck, language, day);
        write(name + ".pdf", out -> PdfWriter.write(title, language, CardSheets.of(deck, language), out));
        write(name + ".pptx", out -> CardSlides.write(deck, language, day, out));
        write(name + "-" + polku.text("cards.answers") + ".pptx", answers::writeSlides);
        write(name + "-" + polku.text("cards.answers") + ".xlsx", answers::writeWorkbook);
    }

    private void write(String name, WholeFile.Content content) throws IOException {
        Path target = folder.resolve(name);
        WholeFile.replace(target, content);
        polku.out().println("  " + target);
    }

    private int bringBack(LoadedModel loaded) throws IOException {
        ConversationImport conversation = ConversationImport.of(FilledSheet.read(filled), loaded.model());
        conversation.strangers().forEach(question -> polku.err().println(polku.text("cards.stranger", question)));
        if (conversation.isEmpty()) {
            polku.err().println(polku.text("cards.nothing", filled));
            return ExitCode.FAILED;
        }
        EditingDomain domain = Fixes.domain();
        domain.getCommandStack().execute(conversation.command(domain, loaded.model()));
        ModelStore.save(loaded);
        polku.out().println(polku.text("cards.imported", conversation.conversation().getAnswers().size(),
                conversation.targets().size(), loaded.file()));
        return ExitCode.CLEAN;
    }
}
