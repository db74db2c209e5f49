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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.LiveCheck;
import fi.polku.rules.RuleEngine;

/** One edit of a service model, and all findings after it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class LiveCheckBenchmark {

    /** Number of touchpoints; on average 18 elements for each. */
    @Param({"1000", "10000"})
    public int touchpoints;

    private ExperienceModel model;
    private LiveCheck live;
    private int edits;

    /** Makes the model and looks at it for the first time. */
    @Setup(Level.Trial)
    public void make() {
        model = ServiceModel.of(touchpoints);
        live = new LiveCheck(model, RuleEngine.standard(), () -> ServiceModel.TODAY);
        live.findings();
    }

    /** Ends the watch. */
    @TearDown(Level.Trial)
    public void close() {
        live.close();
    }

    /** A touchpoint loses its owner, or gets one. */
    @Benchmark
    public List<Finding> touchpointOwner() {
        Touchpoint touchpoint = Touchpoints.of(next(model.getJourneys())).get(3);
        touchpoint.setOwner(touchpoint.getOwner() == null ? model.getParties().get(0) : null);
        return live.findings();
    }

    /** A touchpoint comes into a journey, or goes. */
    @Benchmark
    public List<Finding> touchpointAddedOrRemoved() {
        Journey journey = next(model.getJourneys());
        List<Touchpoint> first = journey.getStages().get(0).getTouchpoints();
        if (first.size() % 2 == 0) {
            first.remove(first.size() - 1);
        } else {
            first.add(ExperienceFactory.eINSTANCE.createTouchpoint());
        }
        return live.findings();
    }

    /** An action of a blueprint goes up or down a row. */
    @Benchmark
    public List<Finding> actionRow() {
        BlueprintAction action = next(model.getBlueprints()).getActions().get(1);
        action.setRow(action.getRow() == BlueprintRow.ONSTAGE ? BlueprintRow.SUPPORT : BlueprintRow.ONSTAGE);
        return live.findings();
    }

    /** An owner of ten touchpoints may decide, or may not. */
    @Benchmark
    public List<Finding> ownerMayDecide() {
        Party owner = next(model.getParties());
        owner.setMayDecide(!owner.isMayDecide());
        return live.findings();
    }

    /** The target changes of a metric that half of all touchpoints are measured by: the worst that can be done. */
    @Benchmark
    public List<Finding> targetOfAMetricEverybodyUses() {
        Metric metric = model.getMetrics().get(1);
        metric.setTarget(3.0 + edits++ % 3);
        return live.findings();
    }

    private <T> T next(List<T> list) {
        return list.get(edits++ % list.size());
    }
}
