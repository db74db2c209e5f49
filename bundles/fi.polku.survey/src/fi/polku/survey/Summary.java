/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import fi.polku.measure.Answers;
import fi.polku.measure.FigureRange;
import fi.polku.measure.Figures;
import fi.polku.model.experience.Metric;
import fi.polku.survey.rows.AnswerFile;
import fi.polku.survey.rows.Broken;
import fi.polku.survey.rows.Format;
import fi.polku.survey.rows.RowSink;
import fi.polku.survey.text.AnswerText;

/**
 * Figures of one column of answers, without a model.
 *
 * @param groups answers by what stands in the column that groups them, in alphabetical order; under the empty text when none
 *            does
 * @param rejects rows that were left out
 */
public record Summary(Map<String, Answers> groups, Rejects rejects) {

    /**
     * @param file any file of answers
     * @param column name of the column with the answers
     * @param metric says which answers can be given
     * @param by name of the column that groups the answers; empty for one figure of all
     * @return the answers
     * @throws SurveyException when the file can't be understood, or has no such column, or too many groups
     * @throws IOException when it can't be read
     */
    public static Summary of(Path file, String column, Metric metric, Optional<String> by) throws IOException {
        try {
            Taken taken = AnswerFile.read(file, Format.FOUND_OUT, () -> new Taken(file, column, metric, by));
            taken.rejects.sort();
            Map<String, Answers> groups = new LinkedHashMap<>();
            taken.tallies.forEach((group, tally) -> groups.put(group, tally.answers().orElseThrow()));
            return new Summary(groups, taken.rejects.result());
        } catch (MissingColumn missing) {
            throw missing.in(file);
        } catch (TooManyGroups many) {
            throw many.in(file);
        }
    }

    private static final class Taken implements RowSink {

        private final Path file;
        private final String column;
        private final Optional<String> by;
        private final Optional<FigureRange> range;
        private final AnswerText texts = new AnswerText(Optional.empty(), Map.of());
        private final Map<String, Tally> tallies = new TreeMap<>();
        private final Rejects.Collected rejects = new Rejects.Collected();
        private int answer;
        private int group = -1;

        Taken(Path file, String column, Metric metric, Optional<String> by) {
            this.file = file;
            this.column = column;
            this.by = by;
            range = Figures.answerRange(metric);
            if (by.isEmpty()) {
                tallies.put("", new Tally(true));
            }
        }

        @Override
        public boolean[] header(List<String> names) {
            boolean[] wanted = new boolean[names.size()];
            answer = Columns.find(column, names);
            wanted[answer] = true;
            if (by.isPresent()) {
                group = Columns.find(by.get(), names);
                wanted[group] = true;
            }
            return wanted;
        }

        @Override
        public void row(long line, String[] cells) {
            String cell = cells[answer];
            if (cell == null || texts.isNone(cell)) {
                return;
            }
            OptionalDouble number = texts.read(cell);
            if (number.isEmpty()) {
                rejects.add(new Reject(file, line, Reject.Reason.NO_NUMBER, column, cell.strip()));
            } else if (!range.map(scale -> scale.contains(number.getAsDouble())).orElse(true)) {
                rejects.add(new Reject(file, line, Reject.Reason.OUTSIDE_SCALE, column, cell.strip()));
            } else {
                String name = group < 0 || cells[group] == null ? "" : cells[group].strip();
                tallies.computeIfAbsent(name, each -> TooManyGroups.unless(tallies.size(), new Tally(true)))
                        .add(number.getAsDouble(), Moment.NONE);
            }
        }

        @Override
        public void broken(long line, Broken reason) {
            rejects.add(new Reject(file, line, Reject.Reason.valueOf(reason.name()), "", ""));
        }
    }
}
