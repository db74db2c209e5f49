/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Adopt;
import fi.polku.model.experience.Answer;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Question;
import fi.polku.model.text.Texts;
import fi.polku.paper.office.OfficeTable;
import fi.polku.paper.office.Written;

/**
 * A conversation as a team has written it down, on its way into a model.
 *
 * @param deck where it belongs: a deck of the model, or the product's own that is taken into the model with it
 * @param conversation the talk with its answers and commitments
 * @param targets what the team commits to
 * @param strangers questions on the sheet that no deck has; their answers are left out
 */
public record ConversationImport(ConversationDeck deck, Conversation conversation, List<DevelopmentTarget> targets,
        List<String> strangers) {

    /**
     * @param sheet what was written
     * @param model where it is to go; isn't changed
     * @return what of it the model can hold
     */
    public static ConversationImport of(FilledSheet sheet, ExperienceModel model) {
        ConversationDeck deck = deck(sheet, model);
        Conversation conversation = ExperienceFactory.eINSTANCE.createConversation();
        sheet.date().ifPresent(conversation::setDate);
        Written.party(model, sheet.team()).ifPresent(conversation::setTeam);
        conversation.setName(sheet.team().isEmpty() ? null : text(model, "conversation", sheet.team()));
        List<String> strangers = new ArrayList<>();
        for (FilledSheet.Answered answered : sheet.answers()) {
            Optional<Question> question = question(deck, answered.question());
            if (question.isEmpty()) {
                strangers.add(answered.question());
            } else {
                Answer answer = ExperienceFactory.eINSTANCE.createAnswer();
                answer.setQuestion(question.get());
                answer.setText(answered.answer());
                conversation.getAnswers().add(answer);
            }
        }
        List<DevelopmentTarget> targets = sheet.commitments().stream().map(it -> target(it, model)).toList();
        conversation.getCommitments().addAll(targets);
        return new ConversationImport(deck, conversation, targets, List.copyOf(strangers));
    }

    /** @return whether there is anything to take into the model */
    public boolean isEmpty() {
        return conversation.getAnswers().isEmpty() && targets.isEmpty();
    }

    /** @return takes it into the model, in one step to undo */
    public Command command(EditingDomain domain, ExperienceModel model) {
        Adopt adopt = new Adopt(domain);
        if (deck.eContainer() == null) {
            adopt.into(model, Literals.EXPERIENCE_MODEL__DECKS, deck);
        }
        targets.forEach(target -> adopt.into(model, Literals.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS, target));
        return adopt.into(deck, Literals.CONVERSATION_DECK__CONVERSATIONS, conversation);
    }

    /** The deck that has most of the questions, those of the model first. */
    private static ConversationDeck deck(FilledSheet sheet, ExperienceModel model) {
        return Stream.concat(model.getDecks().stream(), Texts.LANGUAGES.stream().map(DefaultDeck::in))
                .reduce((best, next) -> count(next, sheet) > count(best, sheet) ? next : best).orElseThrow();
    }

    private static long count(ConversationDeck deck, FilledSheet sheet) {
        return sheet.answers().stream().filter(answered -> question(deck, answered.question()).isPresent()).count();
    }

    private static Optional<Question> question(ConversationDeck deck, String text) {
        String wanted = OfficeTable.plain(text);
        return deck.getCards().stream().flatMap(card -> card.getQuestions().stream())
                .filter(question -> OfficeTable.plain(question.getText()).equals(wanted)).findFirst();
    }

    private static DevelopmentTarget target(FilledSheet.Commitment commitment, ExperienceModel model) {
        DevelopmentTarget target = ExperienceFactory.eINSTANCE.createDevelopmentTarget();
        target.setName(commitment.target());
        target.setDescription(text(model, "commitment"));
        Written.day(commitment.when()).ifPresent(target::setDue);
        Written.party(model, commitment.who()).ifPresentOrElse(target::setOwner, () -> {
            if (!commitment.who().isEmpty()) {
                target.setDescription(target.getDescription() + " " + text(model, "responsible", commitment.who()));
            }
        });
        return target;
    }

    private static String text(ExperienceModel model, String key, Object... arguments) {
        return new Texts(ConversationImport.class)
                .get(Locale.forLanguageTag(model.getLanguage().getLiteral()), key, arguments);
    }
}
