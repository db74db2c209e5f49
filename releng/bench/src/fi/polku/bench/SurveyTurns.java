/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads a million answers with the CSV library alone and imports them, by turns in one process, and compares the two: by the
 * processor time of the thread that works, which other work on the machine can lengthen but little, and by the clock.
 */
public final class SurveyTurns {

    private static final int WARM_UP = 8;
    private static final int TURNS = 15;

    private interface Work {

        Object once() throws IOException;
    }

    /** What the turns of one of the two took, in milliseconds. */
    private static final class Times {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private final double[] processor = new double[TURNS];
        private final double[] clock = new double[TURNS];

        void take(int turn, Work work) throws IOException {
            System.gc();
            long processorBefore = THREADS.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            if (work.once() == null) {
                throw new IllegalStateException("Nothing was read.");
            }
            if (turn >= 0) {
                clock[turn] = (System.nanoTime() - before) / 1e6;
                processor[turn] = (THREADS.getCurrentThreadCpuTime() - processorBefore) / 1e6;
            }
        }
    }

    private SurveyTurns() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        SurveyBenchmark answers = new SurveyBenchmark();
        answers.write();
        try {
            Times reading = new Times();
            Times counting = new Times();
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                reading.take(turn, answers::fastCsv);
                counting.take(turn, answers::count);
            }
            System.out.println("                           FastCSV   import   ratio");
            say("processor time, fastest", fastest(reading.processor), fastest(counting.processor));
            say("processor time, median", median(reading.processor), median(counting.processor));
            say("by the clock, fastest", fastest(reading.clock), fastest(counting.clock));
            say("by the clock, median", median(reading.clock), median(counting.clock));
        } finally {
            answers.delete();
        }
    }

    private static void say(String what, double reading, double counting) {
        System.out.printf(Locale.ROOT, "%-25s%6.0f ms%6.0f ms%8.2f%n", what, reading, counting, counting / reading);
    }

    private static double fastest(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().skip(TURNS / 2).findFirst().orElseThrow();
    }
}
