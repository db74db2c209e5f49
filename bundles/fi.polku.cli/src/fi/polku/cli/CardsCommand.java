/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.command.Adopt;
import fi.polku.model.experience.Answer;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.paper.card.CardPapers;
import fi.polku.paper.card.ConversationImport;
import fi.polku.paper.card.FilledSheet;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;
import picocli.CommandLine.Command;

/** {@code polku cards}: cards for everyday conversations with sheets for the answers, and the way back into a model. */
@Command(name = "cards", mixinStandardHelpOptions = true)
final class CardsCommand extends WorkshopCommand {

    @Override
    Map<String, WholeFile.Content> blank(Locale language, Theme theme) {
        return CardPapers.blank(language, theme);
    }

    @Override
    Map<String, WholeFile.Content> papers(ExperienceModel model, Locale language, Theme theme) {
        return CardPapers.of(model, language, theme);
    }

    @Override
    Optional<Adopt> read(Path sheet, ExperienceModel model) throws IOException {
        FilledSheet filled = FilledSheet.read(sheet);
        tell(ConversationImport.unclear(filled, model));
        return ConversationImport.isBlank(filled, model) ? Optional.empty()
                : Optional.of(ConversationImport.of(filled, model, Fixes.domain()));
    }

    @Override
    String taken(Adopt change, Path model) {
        return polku().text("cards.imported", change.count(Answer.class), change.count(DevelopmentTarget.class), model);
    }
}
