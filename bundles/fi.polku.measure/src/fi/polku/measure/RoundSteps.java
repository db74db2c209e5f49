/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Round numbers that lie around others: 1, 2 or 5 times a power of ten apart, never closer than 0.01, which is as precise as
 * figures are written.
 *
 * @param first which multiple of the step is the lowest number
 * @param step how far they are apart, above 0
 * @param number how many steps there are, 1 or more
 */
public record RoundSteps(long first, double step, int number) {

    private static final double SMALLEST = 0.01;
    /** Numbers that differ by less than a hundredth can't be told apart beyond this. */
    private static final double LARGEST = 1e15;

    /**
     * @param low lowest number to be covered; taken as ±10¹⁵ beyond that
     * @param high highest number to be covered, not below the lowest
     * @param most how many steps there are to be at the most, 1 or more; one more where the ends lie between round numbers
     * @return the steps from the highest round number that isn't above {@code low} to one that isn't below {@code high}
     */
    public static RoundSteps over(double low, double high, int most) {
        double from = within(low);
        double to = within(high);
        double step = round(Math.max(SMALLEST, (to - from) / most));
        long first = (long) Math.floor(from / step + 1e-9);
        long last = (long) Math.ceil(to / step - 1e-9);
        return new RoundSteps(first, step, (int) Math.max(1, last - first));
    }

    /** @return the round numbers, one more than there are steps, the lowest first */
    public DoubleStream numbers() {
        return LongStream.rangeClosed(first, first + number).mapToDouble(each -> each * step);
    }

    /** @return 0 for the lowest of the round numbers, 1 for the highest, linear between */
    public double place(double figure) {
        return (within(figure) / step - first) / number;
    }

    private static double within(double figure) {
        return Math.max(-LARGEST, Math.min(LARGEST, figure));
    }

    private static double round(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double times = least / power - 1e-9;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
