/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.AnswerColumn.Meaning;
import fi.polku.survey.mapping.Mapping;

/**
 * A mapping as a person sees it and changes it: column by column. What isn't said here of a column stays as the mapping has
 * it.
 *
 * @param names names of the file's columns, in order
 * @param mapping what they mean
 */
record ColumnMapping(List<String> names, Mapping mapping) {

    ColumnRole role(String column) {
        if (is(column, mapping.date())) {
            return ColumnRole.DAY;
        }
        if (is(column, mapping.places())) {
            return ColumnRole.PLACE;
        }
        return answers(column).map(answers -> ColumnRole.answers(answers.means()))
                .orElseGet(() -> commented(column).isPresent() ? ColumnRole.COMMENT : ColumnRole.NOTHING);
    }

    /** @return what is known of a column that holds answers */
    Optional<AnswerColumn> answers(String column) {
        return mapping.answers().stream().filter(answers -> answers.column().equalsIgnoreCase(column)).findFirst();
    }

    /** @return the answers that a column of comments gives reasons for */
    Optional<AnswerColumn> commented(String column) {
        return mapping.answers().stream().filter(answers -> is(column, answers.comments())).findFirst();
    }

    /** @return the columns of answers that reasons can be given for */
    List<String> answerColumns() {
        return mapping.answers().stream().map(AnswerColumn::column).toList();
    }

    private static boolean is(String column, Optional<String> named) {
        return named.filter(column::equalsIgnoreCase).isPresent();
    }

    /** The same with one column that is for something else; reasons are given for the first answers. */
    ColumnMapping with(String column, ColumnRole role) {
        if (role.equals(role(column))) {
            return this;
        }
        Mapping others = without(column);
        return switch (role.kind()) {
            case NOTHING -> of(others);
            case DAY -> of(others.withDate(column, null));
            case PLACE -> of(others.withPlaces(column, Map.of()));
            case COMMENT -> of(others).commenting(column, of(others).answerColumns().stream().findFirst().orElse(""));
            case ANSWERS -> withAnswers(column, role.means(), others);
        };
    }

    private ColumnMapping withAnswers(String column, Meaning means, Mapping others) {
        List<AnswerColumn> answers = new ArrayList<>(others.answers());
        answers.add(answers(column).map(before -> new AnswerColumn(column, means, before.place(), before.labels(),
                before.comments())).orElseGet(() -> new AnswerColumn(column, means, Optional.empty(), Map.of(),
                        Optional.empty())));
        answers.sort(Comparator.comparingInt(one -> names.indexOf(one.column())));
        return of(others.withAnswers(answers));
    }

    private Mapping without(String column) {
        Mapping others = mapping.withAnswers(mapping.answers().stream()
                .filter(answers -> !answers.column().equalsIgnoreCase(column))
                .map(answers -> is(column, answers.comments()) ? reasons(answers, Optional.empty()) : answers).toList());
        others = is(column, others.date()) ? others.withDate(null, null) : others;
        return is(column, others.places()) ? others.withPlaces(null, Map.of()) : others;
    }

    /** The same with answers that are all about one place; empty for the relationship, or what the rows say. */
    ColumnMapping at(String column, Optional<String> place) {
        return each(column, answers -> new AnswerColumn(answers.column(), answers.means(), place, answers.labels(),
                answers.comments()));
    }

    /** The same with a column that gives reasons for these answers and no others. */
    ColumnMapping commenting(String comments, String column) {
        return of(mapping.withAnswers(mapping.answers().stream().map(answers -> answers.column().equals(column)
                ? reasons(answers, Optional.of(comments))
                : is(comments, answers.comments()) ? reasons(answers, Optional.empty()) : answers).toList()));
    }

    /** The same with a text that names a place in the rows; empty for what is called so itself. */
    ColumnMapping naming(String text, Optional<String> place) {
        Map<String, String> texts = new HashMap<>(mapping.placeNames());
        texts.remove(text);
        place.ifPresent(meant -> texts.put(text, meant));
        return of(mapping.withPlaces(mapping.places().orElse(null), texts));
    }

    /** The same with some of the mapping changed that is about no single column. */
    ColumnMapping of(Mapping changed) {
        return new ColumnMapping(names, changed);
    }

    private ColumnMapping each(String column, UnaryOperator<AnswerColumn> change) {
        return of(mapping.withAnswers(mapping.answers().stream()
                .map(answers -> answers.column().equalsIgnoreCase(column) ? change.apply(answers) : answers).toList()));
    }

    private static AnswerColumn reasons(AnswerColumn answers, Optional<String> comments) {
        return new AnswerColumn(answers.column(), answers.means(), answers.place(), answers.labels(), comments);
    }
}
