/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

/**
 * Quantiles of Student's t distribution for intervals of 95 %.
 * Source: Abramowitz &amp; Stegun, Handbook of Mathematical Functions, 26.7.3, 26.7.4 and 26.7.5.
 */
final class StudentT {

    private static final int FEW = 200;

    private StudentT() {
    }

    /** @return within what distance from 0 a t of so many degrees of freedom, at least 1, lies in 95 of 100 cases */
    static double bound(long freedom) {
        return freedom < FEW ? bisected((int) freedom) : expanded(freedom);
    }

    private static double bisected(int freedom) {
        double low = 0;
        double high = 16;
        for (int digit = 0; digit < 60; digit++) {
            double middle = (low + high) / 2;
            if (within(middle, freedom) < 0.95) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Probability that −t … +t holds the variable: the finite series in the angle whose tangent is t / √freedom. */
    private static double within(double t, int freedom) {
        double angle = Math.atan(t / Math.sqrt(freedom));
        boolean odd = freedom % 2 == 1;
        double term = odd ? Math.cos(angle) : 1;
        double sum = freedom == 1 ? 0 : term;
        for (int step = odd ? 3 : 2; step <= freedom - 2; step += 2) {
            term *= Math.cos(angle) * Math.cos(angle) * (step - 1) / step;
            sum += term;
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }

    /** The normal quantile and what is added for the degrees of freedom. */
    private static double expanded(double freedom) {
        double z = Interval.Z;
        double z2 = z * z;
        return z + z * (z2 + 1) / (4 * freedom) + z * ((5 * z2 + 16) * z2 + 3) / (96 * freedom * freedom)
                + z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * freedom * freedom * freedom);
    }
}
