/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fi.polku.rules.fix.Fixes;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.survey.AnswerFiles;
import fi.polku.survey.ImportOptions;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.RejectFile;
import fi.polku.survey.SurveyImport;
import fi.polku.survey.mapping.Mapping;
import fi.polku.survey.mapping.MappingFile;
import fi.polku.survey.mapping.MappingGuess;
import fi.polku.survey.rows.Format;
import fi.polku.survey.rows.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku measure}: counts survey answers and puts the figures into a model. */
@Command(name = "measure", subcommands = {MeasureReportCommand.class, MeasureSummaryCommand.class},
        mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Option(names = "--answers", paramLabel = "${bundle:label.file}", descriptionKey = "answers")
    private List<Path> answers;

    @Option(names = "--mapping", paramLabel = "${bundle:label.file}", descriptionKey = "mapping")
    private Path mapping;

    @Option(names = "--write-mapping", paramLabel = "${bundle:label.file}", descriptionKey = "write-mapping")
    private Path newMapping;

    @Option(names = "--comments", descriptionKey = "comments")
    private boolean comments;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    Polku polku() {
        return polku;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), polku.text("measure.what"));
        }
        if (newMapping != null && !newMapping.toString().endsWith(MappingFile.EXTENSION)) {
            throw new ParameterException(spec.commandLine(), polku.text("measure.mappingName", MappingFile.EXTENSION));
        }
        LoadedModel loaded = ModelStore.load(file);
        if (answers == null) {
            answers = List.of(beside());
        }
        Mapping meaning = meaning(loaded);
        if (newMapping != null) {
            Files.writeString(newMapping, MappingFile.text(meaning));
        }
        ImportPlan plan = SurveyImport.plan(loaded.model(), meaning, answers,
                new ImportOptions(comments, replace, LocalDate.now()));
        ImportReport report = new ImportReport(polku);
        report.write(plan, meaning.grouping());
        if (!dryRun) {
            carryOut(plan, loaded);
        }
        report.end(plan, file, dryRun);
        return ExitCode.CLEAN;
    }

    /** The only file of answers beside the model: with several, somebody has to say which. */
    private Path beside() throws IOException {
        List<Path> found = AnswerFiles.beside(file);
        if (found.size() != 1) {
            throw new ParameterException(spec.commandLine(), polku.text(found.isEmpty() ? "measure.what" : "measure.which",
                    found.stream().map(answer -> answer.getFileName().toString()).collect(Collectors.joining(", "))));
        }
        polku.err().println(polku.text("measure.beside", found.get(0).getFileName()));
        return found.get(0);
    }

    private void carryOut(ImportPlan plan, LoadedModel loaded) throws IOException {
        if (plan.rejects().number() > 0) {
            Path rejects = RejectFile.beside(answers.get(0));
            RejectFile.write(plan.rejects(), rejects, polku.language());
            polku.err().println(polku.text("measure.rejectFile", rejects));
        }
        if (!plan.isNothing()) {
            WorkshopCommand.save(loaded, plan.command(Fixes.domain()));
        }
    }

    /** What was named, what stands beside the answers, or a guess. */
    private Mapping meaning(LoadedModel loaded) throws IOException {
        Optional<Path> written = mapping == null ? MappingFile.beside(answers.get(0)) : Optional.of(mapping);
        if (written.isPresent()) {
            return MappingFile.read(written.get());
        }
        Mapping guess = MappingGuess.of(loaded.model(), Sample.of(answers.get(0), Format.FOUND_OUT), Format.FOUND_OUT);
        polku.err().println(polku.text("measure.guessed"));
        return guess;
    }
}
