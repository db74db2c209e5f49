/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.command.Adopt;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Answer;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Question;
import fi.polku.picture.theme.Palette;
import fi.polku.workbench.ScreenTexts;

/** A card: its theory, its questions, and room for an answer to each. */
final class CardSheet extends Sheet {

    private static final int LINES = 3;

    private final Map<Question, TypedText> answers = new LinkedHashMap<>();

    CardSheet(Composite parent, ConversationView view, Conversation talk, ConversationCard card) {
        super(parent, view, talk, card);
        Labels labels = Labels.in(ScreenTexts.language());
        Label dimension = label(labels.literal(card.getDimension()).toUpperCase(ScreenTexts.language()));
        lettering().strong(dimension);
        dimension.setText(" " + dimension.getText() + " ");
        Lettering.paint(dimension, Palette.BLUE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(dimension);
        title(labels.name(card));
        label(card.getTheory());
        for (Question question : card.getQuestions()) {
            String asked = question.getText() == null ? labels.name(question) : question.getText();
            Label label = label(asked);
            lettering().strong(label);
            TypedText answer = new TypedText(control(), view.document(), LINES, asked, text -> take(question, text));
            lettering().body(answer.control());
            GridDataFactory.fillDefaults().grab(true, false).hint(200, LINES * answer.control().getLineHeight())
                    .applyTo(answer.control());
            answers.put(question, answer);
        }
    }

    private Optional<Answer> answer(Question question) {
        return talk().getAnswers().stream().filter(answer -> answer.getQuestion() == question).findFirst();
    }

    private void take(Question question, String text) {
        Adopt change = view().change();
        Optional<Answer> given = answer(question);
        if (text == null) {
            given.ifPresent(change::without);
        } else if (given.isPresent()) {
            change.set(given.get(), Literals.ANSWER__TEXT, text);
        } else {
            Answer answer = ExperienceFactory.eINSTANCE.createAnswer();
            answer.setQuestion(question);
            answer.setText(text);
            change.into(talk(), Literals.CONVERSATION__ANSWERS, answer);
        }
        view().execute(change);
    }

    @Override
    void update() {
        answers.forEach((question, field) -> field.show(answer(question).map(Answer::getText).orElse(null)));
    }
}
