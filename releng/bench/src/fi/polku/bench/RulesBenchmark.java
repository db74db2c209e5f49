/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;

/** Checks of whole service models against all rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RulesBenchmark {

    /** Whether each journey has a blueprint: then there are some 18 elements for each touchpoint, else some 6. */
    @Param({"false", "true"})
    public boolean blueprints;

    /** Number of touchpoints. */
    @Param({"1000", "2500", "5000", "10000", "20000"})
    public int touchpoints;

    private final RuleEngine engine = RuleEngine.standard();
    private ExperienceModel model;

    /** Makes the model. */
    @Setup(Level.Trial)
    public void make() {
        model = blueprints ? ServiceModel.of(touchpoints) : ServiceModel.journeys(touchpoints);
    }

    /** From the model to the findings. */
    @Benchmark
    public List<Finding> check() {
        return engine.check(model, ServiceModel.TODAY);
    }
}
