/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.survey.ImportOptions;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.Reject;
import fi.polku.survey.SurveyException;
import fi.polku.survey.SurveyImport;
import fi.polku.survey.mapping.Mapping;
import fi.polku.survey.mapping.MappingFile;
import fi.polku.survey.mapping.MappingGuess;
import fi.polku.survey.rows.AnswerFile;
import fi.polku.survey.rows.Format;
import fi.polku.survey.rows.Sample;
import fi.polku.workbench.ScreenTexts;

/** Answers that are about to be imported: how their files are written, and what is said of their columns so far. */
final class Draft {

    private static final ScreenTexts TEXTS = new ScreenTexts(Draft.class);
    private static final ImportOptions TRIAL = new ImportOptions(false, false, LocalDate.now());

    private final ExperienceModel model;
    private final ModelWords words;
    private final List<Path> files;
    private final List<String> sheets;
    private String origin;
    private boolean hasUnreadMapping;
    private Sample sample;
    private ColumnMapping columns;
    private Mapping tried;
    private Trial trial;

    /**
     * Begins with the mapping beside the first file, else with a guess.
     *
     * @param model what the answers are about
     * @param files at least one, all with the same columns
     * @throws IOException when the first one can't be read
     */
    Draft(ExperienceModel model, List<Path> files) throws IOException {
        this.model = model;
        words = new ModelWords(model);
        this.files = List.copyOf(files);
        sheets = AnswerFile.sheets(files.get(0));
        Optional<Mapping> written = written();
        sample = Sample.of(files.get(0), written.map(Mapping::format).orElse(Format.FOUND_OUT));
        columns = new ColumnMapping(sample.header(),
                written.orElseGet(() -> MappingGuess.of(model, sample, Format.FOUND_OUT)));
    }

    private Optional<Mapping> written() throws IOException {
        Optional<Path> beside = MappingFile.beside(files.get(0));
        try {
            origin = beside.map(file -> TEXTS.get("origin.file", file.getFileName()))
                    .orElseGet(() -> TEXTS.get("origin.guess"));
            return beside.isPresent() ? Optional.of(MappingFile.read(beside.get())) : Optional.empty();
        } catch (SurveyException wrong) {
            hasUnreadMapping = true;
            origin = TEXTS.get("origin.wrong", wrong.message(ScreenTexts.language()));
            return Optional.empty();
        }
    }

    ExperienceModel model() {
        return model;
    }

    /** What columns can mean. */
    ModelWords words() {
        return words;
    }

    List<Path> files() {
        return files;
    }

    /** Where the meanings come from, in one sentence. */
    String origin() {
        return origin;
    }

    /** Whether there is a mapping beside the answers that couldn't be understood. */
    boolean hasUnreadMapping() {
        return hasUnreadMapping;
    }

    /** Names of a workbook's sheets. */
    List<String> sheets() {
        return sheets;
    }

    Sample sample() {
        return sample;
    }

    /** What stands first in the column of days; empty when there is none. */
    Optional<String> firstDay() {
        return mapping().date().flatMap(day -> cells(day).stream().findFirst());
    }

    /** What stands in the first rows of a column, where anything does. */
    List<String> cells(String column) {
        return IntStream.range(0, sample.header().size())
                .filter(index -> sample.header().get(index).equalsIgnoreCase(column)).boxed().findFirst()
                .map(sample::column).orElse(List.of());
    }

    ColumnMapping columns() {
        return columns;
    }

    Mapping mapping() {
        return columns.mapping();
    }

    void change(ColumnMapping changed) {
        columns = changed;
    }

    /**
     * Reads the file as one that is written so. Other columns are guessed anew.
     *
     * @throws IOException when it can't be read so; nothing has changed then
     */
    void write(Format format) throws IOException {
        Sample now = Sample.of(files.get(0), format);
        Mapping mapping = now.header().equals(sample.header()) ? mapping().withFormat(format)
                : MappingGuess.of(model, now, format).withSource(mapping().source().orElse(null))
                        .withDecimal(mapping().decimal().orElse(null));
        sample = now;
        columns = new ColumnMapping(now.header(), mapping);
        tried = null;
    }

    /** What becomes of the first rows; whatever the source is called, so that no letter of its name reads the file again. */
    Trial trial() {
        Mapping now = mapping().withSource(null);
        if (!now.equals(tried)) {
            trial = tryOut();
            tried = now;
        }
        return trial;
    }

    private Trial tryOut() {
        if (mapping().answers().isEmpty()) {
            return new Trial(Optional.of(TEXTS.get("noAnswers")), Optional.empty());
        }
        try {
            ImportPlan plan = SurveyImport.plan(model, mapping(), files.subList(0, 1), TRIAL, rows -> rows < Sample.ROWS);
            List<Reject> rejects = plan.rejects().kept();
            return new Trial(Optional.empty(), rejects.isEmpty() ? Optional.empty() : Optional.of(TEXTS.get("leftOut",
                    plan.rejects().number(), plan.rows(), rejects.get(0).line(),
                    rejects.get(0).message(ScreenTexts.language()))));
        } catch (IOException e) {
            return new Trial(Optional.of(AnswersProblem.message(e)), Optional.empty());
        }
    }

    /**
     * What becomes of the first rows.
     *
     * @param complaint why nothing can be imported
     * @param warning that some rows can't be
     */
    record Trial(Optional<String> complaint, Optional<String> warning) {
    }
}
