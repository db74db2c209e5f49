/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.survey.mapping.Mapping;

/** Where in a file the columns of a mapping are; −1 for those that the mapping doesn't name. */
final class Columns {

    private final List<String> names;
    private final int date;
    private final int place;
    private final int[] answers;
    private final int[] comments;

    /** @throws MissingColumn when the file lacks one that the mapping names */
    Columns(List<String> names, Mapping mapping, List<Question> questions, boolean withComments) {
        this.names = names;
        date = find(mapping.date());
        place = find(mapping.places());
        answers = questions.stream().mapToInt(question -> find(Optional.of(question.column().column()))).toArray();
        comments = questions.stream()
                .mapToInt(question -> withComments ? find(question.column().comments()) : -1).toArray();
    }

    private int find(Optional<String> name) {
        return name.isEmpty() ? -1 : find(name.get(), names);
    }

    /**
     * @return where the first column of that name is
     * @throws MissingColumn when there is none
     */
    static int find(String name, List<String> names) {
        return IntStream.range(0, names.size()).filter(column -> names.get(column).equalsIgnoreCase(name.strip()))
                .findFirst().orElseThrow(() -> new MissingColumn(name, names));
    }

    boolean[] wanted() {
        boolean[] wanted = new boolean[names.size()];
        Stream.of(IntStream.of(date, place), IntStream.of(answers), IntStream.of(comments)).flatMapToInt(each -> each)
                .filter(column -> column >= 0).forEach(column -> wanted[column] = true);
        return wanted;
    }

    int date() {
        return date;
    }

    int place() {
        return place;
    }

    int answer(int question) {
        return answers[question];
    }

    int comment(int question) {
        return comments[question];
    }
}
