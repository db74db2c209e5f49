/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/** Loading and saving of linked models. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class StoreBenchmark {

    /** Number of elements; 50,000 beside 100,000 and 25,000 show the growth on doubling. */
    @Param({"1000", "10000", "25000", "50000", "100000"})
    public int size;

    private Path folder;
    private LoadedModel model;
    private int version;

    /** Saves the model that is loaded later. */
    @Setup(Level.Trial)
    public void saveOnce() throws IOException {
        folder = Files.createTempDirectory("bench");
        model = ModelStore.create(LinkedModel.of(size), folder.resolve("model.polku"));
        ModelStore.save(model);
    }

    /** Removes what was saved. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(model.file());
        Files.deleteIfExists(folder.resolve("model.polku.bak"));
        Files.delete(folder);
    }

    /** From the file to the model. */
    @Benchmark
    public LoadedModel load() throws StoreException {
        return ModelStore.load(model.file());
    }

    /** From a changed model to the file, flushed to the disk, the former version kept. */
    @Benchmark
    public void save() throws StoreException {
        model.model().setName("version " + ++version);
        ModelStore.save(model);
    }
}
