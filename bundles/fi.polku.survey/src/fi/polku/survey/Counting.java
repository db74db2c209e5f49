/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
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

/** Counts the answers of one file, row by row. */
final class Counting implements RowSink {

    /** Answers of rows that are about the same place and time. */
    private record Slot(Measurable place, Optional<LocalDate> start) {

        boolean isOf(Measurable other, Optional<LocalDate> time) {
            return place == other && start.equals(time);
        }
    }

    private static final Optional<Moment> UNDATED = Optional.of(Moment.NONE);

    private final Path file;
    private final Optional<Measurable> relationship;
    private final Mapping mapping;
    private final Places places;
    private final List<Question> questions;
    private final boolean withComments;
    private final AnswerText[] texts;
    private final Moments moments;
    private final double[] answers;
    private final Map<Slot, Tally[]> tallies = new HashMap<>();
    private final Rejects.Collected rejects = new Rejects.Collected();
    private Columns columns;
    private Slot slot = new Slot(null, Optional.empty());
    private Tally[] row;
    private int made;
    private long rows;

    Counting(Path file, ExperienceModel model, Mapping mapping, Places places, List<Question> questions,
            boolean withComments) {
        this.file = file;
        relationship = Optional.of(model);
        this.mapping = mapping;
        this.places = places;
        this.questions = questions;
        this.withComments = withComments;
        texts = questions.stream().map(question -> new AnswerText(mapping.decimal(), question.column().labels()))
                .toArray(AnswerText[]::new);
        moments = new Moments(mapping);
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
        String day = columns.date() < 0 || cells[columns.date()] == null ? "" : cells[columns.date()];
        Optional<Moment> time = columns.date() < 0 ? UNDATED : moments.read(day);
        if (time.isEmpty()) {
            reject(line, Reject.Reason.NO_DAY, mapping.date().orElse(""), day);
            return;
        }
        String named = columns.place() < 0 || cells[columns.place()] == null ? "" : cells[columns.place()];
        Optional<Measurable> place = named.isBlank() ? relationship : places.find(named);
        if (place.isEmpty()) {
            reject(line, Reject.Reason.UNKNOWN_PLACE, mapping.places().orElse(""), named);
        } else {
            read(line, cells, place.get(), named);
            count(cells, time.get(), place.get());
        }
    }

    /** Understands the answers of a row. One that can't be is left out; the others say what they say without it. */
    private void read(long line, String[] cells, Measurable place, String named) {
        for (int i = 0; i < answers.length; i++) {
            Question question = questions.get(i);
            String cell = cells[columns.answer(i)];
            answers[i] = Double.NaN;
            if (cell != null && !texts[i].isNone(cell)) {
                OptionalDouble answer = texts[i].read(cell);
                if (answer.isEmpty() || !question.allows(answer.getAsDouble())) {
                    reject(line, answer.isEmpty() ? Reject.Reason.NO_NUMBER : Reject.Reason.OUTSIDE_SCALE,
                            question.column().column(), cell);
                } else if (question.isEmotion() && !(question.place().orElse(place) instanceof Touchpoint)) {
                    reject(line, Reject.Reason.NO_TOUCHPOINT, mapping.places().orElse(""), named);
                } else {
                    answers[i] = question.isEmotion() ? Math.rint(answer.getAsDouble() * 100) / 100 : answer.getAsDouble();
                }
            }
        }
    }

    private void count(String[] cells, Moment time, Measurable place) {
        // The same slot again and again, as a rule: files go by time.
        if (!slot.isOf(place, time.start())) {
            slot = new Slot(place, time.start());
            row = tallies.computeIfAbsent(slot, each -> new Tally[answers.length]);
        }
        for (int i = 0; i < answers.length; i++) {
            if (!Double.isNaN(answers[i])) {
                if (row[i] == null) {
                    row[i] = TooManyGroups.unless(made++, new Tally(questions.get(i).isSpread()));
                }
                Tally tally = row[i];
                tally.add(answers[i], time);
                String comment = columns.comment(i) < 0 ? null : cells[columns.comment(i)];
                if (comment != null) {
                    tally.comment(CommentText.clean(comment));
                }
            }
        }
    }

    @Override
    public void broken(long line, Broken reason) {
        rows++;
        reject(line, Reject.Reason.valueOf(reason.name()), "", "");
    }

    private void reject(long line, Reject.Reason reason, String column, String value) {
        rejects.add(new Reject(file, line, reason, column, value.strip()));
    }

    /** Adds what was counted, by what makes one figure. */
    void addTo(Map<Group, Tally> groups) {
        tallies.forEach((slot, row) -> {
            for (int i = 0; i < row.length; i++) {
                if (row[i] != null) {
                    Question question = questions.get(i);
                    Group group = new Group(question, question.place().orElse(slot.place()),
                            question.isEmotion() ? Optional.empty() : slot.start());
                    groups.computeIfAbsent(group, each -> new Tally(question.isSpread())).add(row[i]);
                }
            }
        });
    }

    Rejects.Collected rejects() {
        rejects.sort();
        return rejects;
    }

    long rows() {
        return rows;
    }
}
