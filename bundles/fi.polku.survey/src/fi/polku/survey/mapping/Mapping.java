/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import fi.polku.survey.rows.Format;

/**
 * What the columns of a survey's answers mean; made by a wizard, by hand or by {@link MappingGuess}, kept in a
 * {@link MappingFile}.
 *
 * @param format how the file is written; what isn't said is found out
 * @param source what the figures come from, for example "Service survey, spring 2026"; empty for the name of the file
 * @param decimal sign between whole numbers and decimals; empty where both comma and point are understood
 * @param date column with the day of an answer; empty for none
 * @param dateFormat pattern of the days (java.time), for example d.M.yyyy; empty for ISO 8601, d.M.yyyy and d/M/yyyy, each
 *            also with a time
 * @param grouping from which time answers are counted together; without a column of days, all
 * @param population number of people that were asked; empty when unknown
 * @param places column that names the touchpoint or journey of an answer; empty for none
 * @param placeNames what is meant by a text in that column, as id or name; beside these, ids and names are understood
 * @param answers columns with answers
 */
public record Mapping(Format format, Optional<String> source, Optional<Character> decimal, Optional<String> date,
        Optional<String> dateFormat, Grouping grouping, OptionalInt population, Optional<String> places,
        Map<String, String> placeNames, List<AnswerColumn> answers) {

    /** Copies the lists. */
    public Mapping {
        placeNames = Map.copyOf(placeNames);
        answers = List.copyOf(answers);
    }

    /** @return a mapping that knows of nothing but these columns */
    public static Mapping of(AnswerColumn... answers) {
        return new Mapping(Format.FOUND_OUT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Grouping.QUARTER, OptionalInt.empty(), Optional.empty(), Map.of(), List.of(answers));
    }

    /** @return the same with a column of days */
    public Mapping withDate(String column, String pattern) {
        return new Mapping(format, source, decimal, Optional.ofNullable(column), Optional.ofNullable(pattern), grouping,
                population, places, placeNames, answers);
    }

    /** @return the same with a column that names places */
    public Mapping withPlaces(String column, Map<String, String> names) {
        return new Mapping(format, source, decimal, date, dateFormat, grouping, population, Optional.ofNullable(column),
                names, answers);
    }

    /** @return the same of files that are written so */
    public Mapping withFormat(Format written) {
        return new Mapping(written, source, decimal, date, dateFormat, grouping, population, places, placeNames, answers);
    }

    /** @return the same with figures that come from there; null for the name of the file */
    public Mapping withSource(String from) {
        return new Mapping(format, Optional.ofNullable(from), decimal, date, dateFormat, grouping, population, places,
                placeNames, answers);
    }

    /** @return the same with that sign before the decimals; null where both comma and point are understood */
    public Mapping withDecimal(Character sign) {
        return new Mapping(format, source, Optional.ofNullable(sign), date, dateFormat, grouping, population, places,
                placeNames, answers);
    }

    /** @return the same with answers counted together by other times */
    public Mapping withGrouping(Grouping times) {
        return new Mapping(format, source, decimal, date, dateFormat, times, population, places, placeNames, answers);
    }

    /** @return the same with other columns of answers */
    public Mapping withAnswers(List<AnswerColumn> columns) {
        return new Mapping(format, source, decimal, date, dateFormat, grouping, population, places, placeNames, columns);
    }
}
