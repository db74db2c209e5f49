/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
import fi.polku.paper.office.Unclear;
import fi.polku.paper.office.Written;

/**
 * A conversation as a team has written it down, on its way into a model: into the deck of the model that has its questions,
 * else with the product's own deck; into the conversation of the same team and day, where there is one.
 */
public final class ConversationImport {

    private final FilledSheet sheet;
    private final ExperienceModel model;
    private final Adopt adopt;
    private final ConversationDeck deck;
    private final Conversation conversation;

    private ConversationImport(FilledSheet sheet, ExperienceModel model, EditingDomain domain) {
        this.sheet = sheet;
        this.model = model;
        this.adopt = new Adopt(domain);
        this.deck = deck(sheet, model);
        this.conversation = deck.getConversations().stream().filter(this::isTheSame).findFirst()
                .orElseGet(ExperienceFactory.eINSTANCE::createConversation);
    }

    /**
     * @param sheet what was written
     * @param model where it is to go; isn't changed before the command is executed
     * @return takes it into the model, in one step to undo; can't be executed when there is nothing that the model hasn't
     */
    public static Adopt of(FilledSheet sheet, ExperienceModel model, EditingDomain domain) {
        ConversationImport read = new ConversationImport(sheet, model, domain);
        if (!sheet.isBlank()) {
            read.take();
        }
        return read.adopt;
    }

    /** @return what can't be taken as it was meant, such as answers whose questions no deck has; each once */
    public static List<Unclear> unclear(FilledSheet sheet, ExperienceModel model) {
        return Stream.concat(strangers(sheet, model), sheet.unclear().stream()).distinct().toList();
    }

    /** @return whether nothing was written that the model could take */
    public static boolean isBlank(FilledSheet sheet, ExperienceModel model) {
        return sheet.commitments().isEmpty() && strangers(sheet, model).count() == sheet.answers().size();
    }

    private static Stream<Unclear> strangers(FilledSheet sheet, ExperienceModel model) {
        ConversationDeck deck = deck(sheet, model);
        return sheet.answers().stream().filter(answered -> question(deck, answered.question()).isEmpty())
                .map(answered -> new Unclear(Unclear.Reason.QUESTION, answered.question(), ""));
    }

    /** Team and day tell, and without a day also most of the answers and targets. */
    private boolean isTheSame(Conversation talk) {
        boolean isTeam = Objects.equals(talk.getName(), name())
                || talk.getTeam() != null && Written.party(model, sheet.team()).filter(talk.getTeam()::equals).isPresent();
        if (!isTeam || !Objects.equals(talk.getDate(), sheet.date().orElse(null))) {
            return false;
        }
        long answers = sheet.answers().stream().filter(answered -> talk.getAnswers().stream()
                .anyMatch(answer -> answers(answer, answered) && answer.getText().equals(answered.answer()))).count();
        long there = answers + sheet.commitments().stream()
                .filter(commitment -> talk.getCommitments().stream().anyMatch(commitment::isCalledAs)).count();
        return sheet.date().isPresent()
                || there > 0 && 2 * there >= sheet.answers().size() + sheet.commitments().size();
    }

    private static boolean answers(Answer answer, FilledSheet.Answered answered) {
        return answer.getText() != null && answer.getQuestion() != null
                && OfficeTable.plain(answer.getQuestion().getText()).equals(OfficeTable.plain(answered.question()));
    }

    private void take() {
        sheet.date().ifPresent(date -> adopt.set(conversation, Literals.CONVERSATION__DATE, date));
        Written.party(model, sheet.team()).ifPresent(team -> adopt.set(conversation, Literals.CONVERSATION__TEAM, team));
        if (conversation.eContainer() == null) {
            conversation.setName(name());
        }
        List<Answer> free = new ArrayList<>(conversation.getAnswers());
        sheet.answers().forEach(answered -> question(deck, answered.question())
                .ifPresent(question -> take(answered, question, free)));
        takeCommitments();
        if (conversation.eContainer() == null && !(conversation.getAnswers().isEmpty() && sheet.commitments().isEmpty())) {
            if (deck.eContainer() == null) {
                adopt.into(model, Literals.EXPERIENCE_MODEL__DECKS, deck);
            }
            adopt.into(deck, Literals.CONVERSATION_DECK__CONVERSATIONS, conversation);
        }
    }

    private String name() {
        return sheet.team().isEmpty() ? null : text("conversation", sheet.team());
    }

    /** @param free answers of the conversation that nothing on the sheet was found to be yet */
    private void take(FilledSheet.Answered answered, Question question, List<Answer> free) {
        List<Answer> same = free.stream().filter(answer -> answer.getQuestion() == question).toList();
        Answer answer = same.stream().filter(one -> answered.answer().equals(one.getText())).findFirst()
                .or(() -> same.stream().findFirst()).orElseGet(ExperienceFactory.eINSTANCE::createAnswer);
        adopt.set(answer, Literals.ANSWER__QUESTION, question).set(answer, Literals.ANSWER__TEXT, answered.answer());
        if (!free.remove(answer)) {
            adopt.into(conversation, Literals.CONVERSATION__ANSWERS, answer);
        }
    }

    /** A target that is worded otherwise now is the one that no other line of the sheet is. */
    private void takeCommitments() {
        List<DevelopmentTarget> free = new ArrayList<>(conversation.getCommitments());
        List<FilledSheet.Commitment> reworded = new ArrayList<>();
        for (FilledSheet.Commitment commitment : sheet.commitments()) {
            free.stream().filter(commitment::isCalledAs).findFirst().ifPresentOrElse(known -> {
                        free.remove(known);
                        take(commitment, known);
                    }, () -> reworded.add(commitment));
        }
        for (FilledSheet.Commitment commitment : reworded) {
            take(commitment, free.isEmpty() ? target() : free.remove(0));
        }
    }

    private DevelopmentTarget target() {
        DevelopmentTarget target = ExperienceFactory.eINSTANCE.createDevelopmentTarget();
        target.setDescription(text("commitment"));
        adopt.into(model, Literals.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS, target)
                .link(conversation, Literals.CONVERSATION__COMMITMENTS, target);
        return target;
    }

    private void take(FilledSheet.Commitment commitment, DevelopmentTarget target) {
        adopt.set(target, Literals.ELEMENT__NAME, commitment.target());
        commitment.promise().take(adopt, target, Literals.DEVELOPMENT_TARGET__DUE, model);
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

    private String text(String key, Object... arguments) {
        return new Texts(ConversationImport.class).get(Texts.language(model), key, arguments);
    }
}
