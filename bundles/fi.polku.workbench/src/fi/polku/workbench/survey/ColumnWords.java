/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.List;
import java.util.Optional;

import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.survey.ColumnRole.Kind;

/**
 * What can be said of one column, and what has been said of it, in words.
 *
 * @param draft what has been said
 * @param column name of the column
 */
record ColumnWords(Draft draft, String column) {

    private static final ScreenTexts TEXTS = new ScreenTexts(ColumnWords.class);

    private ModelWords model() {
        return new ModelWords(draft.model());
    }

    List<Choice<ColumnRole>> roles() {
        return model().roles();
    }

    ColumnRole chosenRole() {
        return model().among(draft.columns().role(column));
    }

    String role() {
        return label(roles(), chosenRole());
    }

    boolean isFelt() {
        return draft.columns().role(column).means() instanceof Felt;
    }

    List<Choice<Optional<String>>> places() {
        return model().places(draft.mapping().places(), isFelt());
    }

    Optional<String> chosenPlace() {
        return model().place(draft.columns().answers(column).flatMap(AnswerColumn::place));
    }

    List<Choice<Optional<String>>> personas() {
        return model().personas();
    }

    Optional<String> chosenPersona() {
        return draft.columns().role(column).means() instanceof Felt felt ? model().persona(felt.persona())
                : Optional.empty();
    }

    /** What the answers of the column are about, or which ones it explains. */
    String about() {
        ColumnRole role = draft.columns().role(column);
        if (role.kind() == Kind.ANSWERS) {
            return label(places(), chosenPlace());
        }
        return role.kind() != Kind.COMMENT ? ""
                : draft.columns().commented(column).map(answers -> TEXTS.get("explains", answers.column())).orElse("");
    }

    private static <T> String label(List<Choice<T>> choices, T chosen) {
        return choices.stream().filter(choice -> choice.value().equals(chosen)).findFirst().map(Choice::label)
                .orElseGet(() -> TEXTS.get("unknown"));
    }
}
