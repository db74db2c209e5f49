/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Fitted;
import fi.polku.paper.Handout;
import fi.polku.paper.PageSize;
import fi.polku.paper.pdf.PdfWriter;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.export.Picture;
import fi.polku.picture.png.PngWriter;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;
import fi.polku.rules.RuleEngine;

/** Writing one long journey, laid out before, in the formats of the wall. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-Djava.awt.headless=true"})
public class ExportBenchmark {

    /** Number of touchpoints of the journey. */
    @Param({"1000", "10000"})
    public int touchpoints;

    private Handout handout;
    private Scene scene;

    /** Makes the journey and its map. */
    @Setup(Level.Trial)
    public void make() {
        ExperienceModel model = LongJourney.of(touchpoints);
        List<Picture> map = Picture.of(model, Locale.ENGLISH).subList(0, 1);
        handout = new Handout("map", model, map,
                new PictureOptions(Locale.ENGLISH, RuleEngine.standard().check(model, ServiceModel.TODAY)));
        scene = handout.scene(map.get(0));
    }

    @Benchmark
    public void svg() throws IOException {
        SvgWriter.write(scene, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void pdf() throws IOException {
        PdfWriter.write(handout, ExportSettings.STANDARD, OutputStream.nullOutputStream());
    }

    /** 139 million pixels. */
    @Benchmark
    public void posterOf300Dpi() throws IOException {
        Fitted poster = Fitted.to(ExportSettings.STANDARD.on(PageSize.of("A0").orElseThrow()), scene);
        PngWriter.write(poster.scene(), poster.scale() * 300 / 72, 300, OutputStream.nullOutputStream());
    }
}
