/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return draft.words();
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

    /** Texts of the column that names places which aren't the name of one, and those that have been explained. */
    List<Choice<Optional<String>>> names() {
        return Stream.concat(draft.mapping().placeNames().keySet().stream(),
                draft.cells(column).stream().map(String::strip).filter(text -> !model().isPlace(text)))
                .distinct().sorted().map(text -> new Choice<>(text, Optional.of(text))).toList();
    }

    /** What such a text can mean. */
    List<Choice<Optional<String>>> meanings() {
        return Stream.concat(Stream.of(new Choice<>(TEXTS.get("name.unknown"), Optional.<String> empty())),
                model().places(Optional.of(column), false).stream().skip(1)).toList();
    }

    Optional<String> chosenMeaning(String text) {
        return model().place(Optional.ofNullable(draft.mapping().placeNames().get(text)));
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
