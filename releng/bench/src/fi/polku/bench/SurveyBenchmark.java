/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MetricKind;
import fi.polku.survey.ImportOptions;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.SurveyImport;
import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.AnswerColumn.ByKind;
import fi.polku.survey.mapping.Mapping;

/**
 * 1,000,000 answers of 10 columns, some 70 MB, in a heap of 128 MB: what FastCSV takes to read them alone, and what an import
 * takes that counts two metrics by quarter. The import is to take at most 1.3 times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class SurveyBenchmark {

    private static final int ROWS = 1_000_000;

    private Path file;
    private ExperienceModel model;
    private Mapping mapping;

    /** Writes the answers. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("answers", ".csv");
        Random random = new Random(1);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Id;NPS;CSAT;Date;Channel;Region;Segment;Comment;Agent;Ticket\n");
            for (int row = 0; row < ROWS; row++) {
                out.write(row + ";" + random.nextInt(11) + ";" + (1 + random.nextInt(5)) + ";2026-0" + (1 + random.nextInt(9))
                        + "-1" + random.nextInt(10) + ";web;north-east;private;\"fine, and well\";agent" + random.nextInt(50)
                        + ";T" + random.nextInt(1_000_000) + "\n");
            }
        }
        model = ExperienceFactory.eINSTANCE.createExperienceModel();
        mapping = Mapping.of(column("NPS", MetricKind.NPS), column("CSAT", MetricKind.CSAT)).withDate("Date", null);
    }

    private static AnswerColumn column(String name, MetricKind kind) {
        return new AnswerColumn(name, new ByKind(kind), Optional.empty(), Map.of(), Optional.empty());
    }

    /** Removes the answers. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The library alone: every row with its cells as texts. */
    @Benchmark
    public long fastCsv() throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }

    /** Finding out encoding and delimiter, reading, understanding, counting, figures with their intervals. */
    @Benchmark
    public ImportPlan count() throws IOException {
        return SurveyImport.plan(model, mapping, List.of(file), new ImportOptions(false, false, LocalDate.EPOCH));
    }
}
