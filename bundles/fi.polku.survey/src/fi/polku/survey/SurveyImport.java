/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.survey.mapping.Mapping;
import fi.polku.survey.rows.AnswerFile;

/**
 * Makes figures of survey answers. Answers are counted while the files are read; neither they nor anything about who gave
 * them enters the model. The order of rows and files makes no difference.
 */
public final class SurveyImport {

    private SurveyImport() {
    }

    /**
     * @param model what the answers are about; isn't changed
     * @param mapping what the columns mean
     * @param files answers to be counted together, CSV or XLSX, all with the columns of the mapping
     * @param options how to import
     * @return what would become of the model
     * @throws SurveyException when a file can't be understood, or the mapping doesn't fit the model or a file
     * @throws IOException when a file can't be read
     */
    public static ImportPlan plan(ExperienceModel model, Mapping mapping, List<Path> files, ImportOptions options)
            throws IOException {
        return plan(model, mapping, files, options, rows -> true);
    }

    /**
     * As {@link #plan(ExperienceModel, Mapping, List, ImportOptions)}, of as many rows as are wanted.
     *
     * @param model what the answers are about; isn't changed
     * @param mapping what the columns mean
     * @param files answers to be counted together, CSV or XLSX, all with the columns of the mapping
     * @param options how to import
     * @param goesOn is asked after every row, with how many of the file were read, whether more of it are wanted
     * @return what would become of the model by those rows
     * @throws SurveyException when a file can't be understood, or the mapping doesn't fit the model or a file
     * @throws IOException when a file can't be read
     */
    public static ImportPlan plan(ExperienceModel model, Mapping mapping, List<Path> files, ImportOptions options,
            LongPredicate goesOn) throws IOException {
        Places places = new Places(model);
        places.also(mapping.placeNames());
        List<Question> questions = Questions.of(model, mapping, places);
        Map<Group, Tally> tallies = new LinkedHashMap<>();
        Rejects.Collected rejects = new Rejects.Collected();
        long rows = 0;
        for (Path file : files) {
            Counting counted = count(file, mapping,
                    () -> new Counting(file, model, mapping, places, questions, options.comments()), goesOn);
            counted.addTo(tallies);
            rejects.addAll(counted.rejects());
            rows += counted.rows();
        }
        String source = mapping.source().orElseGet(() -> files.stream().map(file -> file.getFileName().toString()).sorted()
                .distinct().collect(Collectors.joining(", ")));
        List<FigurePlan> figures = new ArrayList<>();
        List<PlannedEmotion> emotions = new ArrayList<>();
        for (Group group : inOrder(tallies, questions, places)) {
            if (group.question().isEmotion()) {
                emotions.add(PlannedEmotion.of(group, tallies.get(group), source, options));
            } else {
                figures.add(FigurePlan.of(group, tallies.get(group), mapping, source, options));
            }
        }
        return new ImportPlan(model, rows, rejects.result(), figures, emotions, mapping.population());
    }

    private static Counting count(Path file, Mapping mapping, Supplier<Counting> sinks, LongPredicate goesOn)
            throws IOException {
        try {
            return AnswerFile.read(file, mapping.format(), sinks, goesOn);
        } catch (MissingColumn missing) {
            throw missing.in(file);
        } catch (TooManyGroups many) {
            throw many.in(file);
        }
    }

    /** By question, place and time, so that the order of the rows makes no difference. */
    private static List<Group> inOrder(Map<Group, Tally> tallies, List<Question> questions, Places places) {
        return tallies.keySet().stream().sorted(Comparator
                .<Group> comparingInt(group -> questions.indexOf(group.question()))
                .thenComparingInt(group -> places.order(group.place()))
                .thenComparing(group -> group.start().map(Object::toString).orElse(""))).toList();
    }
}
