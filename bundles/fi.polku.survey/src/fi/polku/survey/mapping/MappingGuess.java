/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Metric;
import fi.polku.survey.mapping.AnswerColumn.ByName;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.survey.mapping.AnswerColumn.Meaning;
import fi.polku.survey.rows.Format;
import fi.polku.survey.rows.Sample;
import fi.polku.survey.text.AnswerText;
import fi.polku.survey.text.DayText;

/**
 * What the columns of a file probably mean, by their names in Finnish or English, by the model's metrics and by what stands
 * in them.
 */
public final class MappingGuess {

    private final ExperienceModel model;
    private final Sample sample;

    private MappingGuess(ExperienceModel model, Sample sample) {
        this.model = model;
        this.sample = sample;
    }

    /**
     * @param model the model that the answers are about
     * @param sample first rows of a file
     * @param format how the file is written
     * @return a mapping; without answers when no column could be understood
     */
    public static Mapping of(ExperienceModel model, Sample sample, Format format) {
        return new MappingGuess(model, sample).mapping(format);
    }

    private Mapping mapping(Format format) {
        Optional<Integer> date = first(HeaderWords.DATE, this::holdsDays);
        Optional<String> dateFormat = date.filter(column -> DayText.isMonthFirst(sample.column(column)))
                .map(column -> DayText.MONTH_FIRST);
        Optional<String> places = first(HeaderWords.PLACE, this::holdsAnything).map(sample.header()::get);
        Optional<String> comments = first(HeaderWords.COMMENT, this::holdsAnything).map(sample.header()::get);
        List<AnswerColumn> answers = new ArrayList<>();
        for (int column = 0; column < sample.header().size(); column++) {
            String name = sample.header().get(column);
            Optional<Meaning> meaning = holdsNumbers(column) ? meaning(name) : Optional.empty();
            Optional<String> why = answers.isEmpty() ? comments : Optional.empty();
            meaning.ifPresent(means -> answers.add(new AnswerColumn(name, means, Optional.empty(), Map.of(), why)));
        }
        return new Mapping(format, Optional.empty(), Optional.empty(), date.map(sample.header()::get), dateFormat,
                date.isPresent() ? Grouping.QUARTER : Grouping.ALL, OptionalInt.empty(), places, Map.of(), answers);
    }

    private Optional<Meaning> meaning(String name) {
        String header = HeaderWords.plain(name);
        for (Metric metric : model.getMetrics()) {
            if (metric.getName() != null && header.equals(HeaderWords.plain(metric.getName()))
                    || metric.getQuestion() != null && header.equals(HeaderWords.plain(metric.getQuestion()))) {
                return Optional.of(new ByName(metric.getName() == null ? metric.getId() : metric.getName()));
            }
        }
        return HeaderWords.kind(name).<Meaning> map(AnswerColumn.ByKind::new)
                .or(() -> HeaderWords.EMOTION.in(name) ? Optional.of(new Felt(Optional.empty())) : Optional.empty());
    }

    private Optional<Integer> first(HeaderWords words, IntPredicate such) {
        for (int column = 0; column < sample.header().size(); column++) {
            if (words.in(sample.header().get(column)) && such.test(column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private boolean holdsAnything(int column) {
        return !sample.column(column).isEmpty();
    }

    private boolean holdsDays(int column) {
        DayText days = new DayText(DayText.isMonthFirst(sample.column(column)) ? Optional.of(DayText.MONTH_FIRST)
                : Optional.empty());
        return mostly(sample.column(column), cell -> days.read(cell).isPresent());
    }

    private boolean holdsNumbers(int column) {
        AnswerText answers = new AnswerText(Optional.empty(), Map.of());
        return mostly(sample.column(column), cell -> answers.read(cell).isPresent());
    }

    private static boolean mostly(List<String> cells, Predicate<String> such) {
        return cells.stream().filter(such).count() * 2 > cells.size();
    }
}
