/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.awt.image.BufferedImage;
import java.util.Locale;
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
import fi.polku.model.experience.Journey;
import fi.polku.picture.JourneyLayout;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.raster.ScenePainter;
import fi.polku.rules.RuleEngine;

/** Laying out a long journey and painting what a window shows of it: what an editor does after each edit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-Djava.awt.headless=true"})
public class PictureBenchmark {

    /** Number of touchpoints of the journey. */
    @Param({"500", "1000", "2000"})
    public int touchpoints;

    private final BufferedImage window = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
    private Journey journey;
    private PictureOptions options;
    private JourneyLayout layout;
    private ScenePainter painter;
    private int step;

    /** Makes the journey and its map. */
    @Setup(Level.Trial)
    public void make() {
        ExperienceModel model = LongJourney.of(touchpoints);
        journey = model.getJourneys().get(0);
        options = new PictureOptions(Locale.ENGLISH, RuleEngine.standard().check(model, ServiceModel.TODAY)).forEditing();
        layout = JourneyMap.layout(journey, options);
        painter = new ScenePainter(layout.scene());
    }

    /** From the journey to the places of everything. */
    @Benchmark
    public JourneyLayout layout() {
        return JourneyMap.layout(journey, options);
    }

    /** From the places to a painter that finds what a part shows. */
    @Benchmark
    public ScenePainter prepare() {
        return new ScenePainter(layout.scene());
    }

    /** A window full of the middle of the map at its actual size, another part each time. */
    @Benchmark
    public BufferedImage paint() {
        int left = (int) layout.scene().width() / 2 + step++ % 100 * 40;
        painter.paint(window, 1, left, 200);
        return window;
    }
}
