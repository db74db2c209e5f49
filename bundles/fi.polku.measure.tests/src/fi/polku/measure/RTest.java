/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;

/** An independent computation. Skipped where R (Debian: r-base-core) isn't installed. */
@DisplayName("R computes the same:")
class RTest {

    @BeforeAll
    static void needsR() {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Rscript")));
        assumeTrue(isThere, "R is not installed, so nothing was compared with it: apt-get install r-base-core");
    }

    private static List<Double> r(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("Rscript", "--vanilla", "-e",
                script + "; cat(sprintf('%.12f', result), sep = ' ')").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return Arrays.stream(printed.split(" ")).map(Double::valueOf).toList();
        }
    }

    private static void compare(Estimate estimate, String script) throws IOException, InterruptedException {
        Interval interval = estimate.interval().orElseThrow();
        List<Double> result = r(script);
        double[] ours = {estimate.value().orElseThrow(), interval.low(), interval.high()};
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).isCloseTo(result.get(i), within(1e-6));
        }
    }

    private static Estimate estimate(MetricKind kind, MetricMethod method, Map<Double, Long> answers) {
        return Estimate.of(Given.metric(kind, method), new Answers(new TreeMap<>(answers)));
    }

    @ParameterizedTest(name = "net promoter score of {0}, {1}, {2}")
    @CsvSource({"500, 333, 167", "60, 20, 20", "60, 200, 40"})
    void netPromoterScore(long promoters, long passives, long detractors) throws Exception {
        compare(estimate(MetricKind.NPS, MetricMethod.NET_PROMOTER, Map.of(10.0, promoters, 7.0, passives, 0.0, detractors)),
                "x <- c(rep(100, %d), rep(0, %d), rep(-100, %d)); n <- length(x); m <- mean(x);".formatted(promoters, passives,
                        detractors) + "se <- sqrt(mean((x - m)^2) / n); result <- c(m, m + c(-1, 1) * qnorm(0.975) * se)");
    }

    @ParameterizedTest(name = "share of {0} in {1}")
    @CsvSource({"204, 217", "1, 12", "0, 7", "40, 40"})
    void share(long hits, long number) throws Exception {
        compare(estimate(MetricKind.CSAT, MetricMethod.TOP_TWO_SHARE, Map.of(5.0, hits, 1.0, number - hits)),
                "x <- prop.test(%d, %d, correct = FALSE); result <- 100 * c(x$estimate, x$conf.int)".formatted(hits, number));
    }

    @ParameterizedTest(name = "mean of answers {0}, {1}, {2}")
    @CsvSource({"3, 2, 1", "12, 40, 17", "500, 400, 300"})
    void mean(long sixes, long fives, long threes) throws Exception {
        compare(estimate(MetricKind.CES, MetricMethod.MEAN, Map.of(6.0, sixes, 5.0, fives, 3.0, threes)),
                "x <- t.test(c(rep(6, %d), rep(5, %d), rep(3, %d))); result <- c(x$estimate, x$conf.int)".formatted(sixes, fives,
                        threes));
    }

    @ParameterizedTest(name = "quartiles of {0}, {1}, {2}, {3}")
    @CsvSource({"1, 1, 1, 1", "3, 1, 1, 3", "5, 2, 7, 1", "2, 2, 0, 2"})
    void quartiles(int a, int b, int c, int d) throws Exception {
        Map<Double, Double> weights = new TreeMap<>();
        double[] values = {-1, -0.25, 0.5, 0.75};
        int[] counts = {a, b, c, d};
        for (int i = 0; i < values.length; i++) {
            if (counts[i] > 0) {
                weights.put(values[i], (double) counts[i]);
            }
        }
        Spread spread = Spread.of(weights);
        List<Double> result = r("x <- c(rep(-1, %d), rep(-0.25, %d), rep(0.5, %d), rep(0.75, %d));".formatted(a, b, c, d)
                + "result <- quantile(x, c(0.25, 0.5, 0.75), type = 2)");
        assertThat(List.of(spread.lowerQuartile(), spread.median(), spread.upperQuartile())).isEqualTo(result);
    }
}
