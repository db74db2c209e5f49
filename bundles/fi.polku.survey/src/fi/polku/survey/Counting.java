/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Touchpoint;
import fi.polku.survey.mapping.Mapping;
import fi.polku.survey.rows.Broken;
import fi.polku.survey.rows.RowSink;
import fi.polku.survey.text.AnswerText;
import fi.polku.survey.text.CommentText;
import fi.polku.survey.text.DayText;

/** Counts the answers of one file, row by row. */
final class Counting implements RowSink {

    private final Path file;
    private final ExperienceModel model;
    private final Mapping mapping;
    private final Places places;
    private final List<Question> questions;
    private final boolean withComments;
    private final AnswerText[] texts;
    private final DayText days;
    private final double[] answers;
    private final Map<Group, Tally> tallies = new LinkedHashMap<>();
    private final Rejects.Collected rejects = new Rejects.Collected();
    private Columns columns;
    private long rows;

    Counting(Path file, ExperienceModel model, Mapping mapping, Places places, List<Question> questions,
            boolean withComments) {
        this.file = file;
        this.model = model;
        this.mapping = mapping;
        this.places = places;
        this.questions = questions;
        this.withComments = withComments;
        texts = questions.stream().map(question -> new AnswerText(mapping.decimal(), question.column().labels()))
                .toArray(AnswerText[]::new);
        days = new DayText(mapping.dateFormat());
        answers = new double[texts.length];
    }

    @Override
    public boolean[] header(List<String> names) {
        columns = new Columns(names, mapping, questions, withComments);
        return columns.wanted();
    }

    @Override
    public void row(long line, String[] cells) {
        rows++;
        Optional<LocalDateTime> time = Optional.empty();
        String day = columns.date() < 0 || cells[columns.date()] == null ? "" : cells[columns.date()];
        if (columns.date() >= 0 && !day.isBlank()) {
            time = days.read(day);
        }
        if (columns.date() >= 0 && time.isEmpty() && !(day.isBlank() && mapping.grouping().needsNoDay())) {
            reject(line, Reject.Reason.NO_DAY, mapping.date().orElse(""), day);
            return;
        }
        String named = columns.place() < 0 || cells[columns.place()] == null ? "" : cells[columns.place()];
        Optional<Measurable> place = named.isBlank() ? Optional.of(model) : places.find(named);
        if (place.isEmpty()) {
            reject(line, Reject.Reason.UNKNOWN_PLACE, mapping.places().orElse(""), named);
        } else if (reads(line, cells, place.get(), named)) {
            count(cells, time, place.get());
        }
    }

    /** Understands all answers of a row before any is counted. */
    private boolean reads(long line, String[] cells, Measurable place, String named) {
        for (int i = 0; i < answers.length; i++) {
            Question question = questions.get(i);
            String cell = cells[columns.answer(i)];
            answers[i] = Double.NaN;
            if (cell != null && !texts[i].isNone(cell)) {
                OptionalDouble answer = texts[i].read(cell);
                if (answer.isEmpty() || !question.allows(answer.getAsDouble())) {
                    reject(line, answer.isEmpty() ? Reject.Reason.NO_NUMBER : Reject.Reason.OUTSIDE_SCALE,
                            question.column().column(), cell);
                    return false;
                }
                if (question.isEmotion() && !(question.place().orElse(place) instanceof Touchpoint)) {
                    reject(line, Reject.Reason.UNKNOWN_PLACE, mapping.places().orElse(""), named);
                    return false;
                }
                answers[i] = question.isEmotion() ? Math.rint(answer.getAsDouble() * 100) / 100 : answer.getAsDouble();
            }
        }
        return true;
    }

    private void count(String[] cells, Optional<LocalDateTime> time, Measurable place) {
        for (int i = 0; i < answers.length; i++) {
            if (!Double.isNaN(answers[i])) {
                Question question = questions.get(i);
                Tally tally = tally(question, question.place().orElse(place), time);
                tally.add(answers[i], time);
                String comment = columns.comment(i) < 0 ? null : cells[columns.comment(i)];
                if (comment != null) {
                    tally.comment(CommentText.clean(comment));
                }
            }
        }
    }

    private Tally tally(Question question, Measurable place, Optional<LocalDateTime> time) {
        Optional<LocalDate> start = question.isEmotion() ? Optional.empty()
                : time.flatMap(each -> mapping.grouping().start(each.toLocalDate()));
        return tallies.computeIfAbsent(new Group(question, place, start), group -> TooManyGroups.unless(tallies, new Tally(question.isSpread())));
    }

    @Override
    public void broken(long line, Broken reason) {
        rows++;
        reject(line, Reject.Reason.valueOf(reason.name()), "", "");
    }

    private void reject(long line, Reject.Reason reason, String column, String value) {
        rejects.add(new Reject(file, line, reason, column, value.strip()));
    }

    Map<Group, Tally> tallies() {
        return tallies;
    }

    Rejects.Collected rejects() {
        rejects.sort();
        return rejects;
    }

    long rows() {
        return rows;
    }
}
