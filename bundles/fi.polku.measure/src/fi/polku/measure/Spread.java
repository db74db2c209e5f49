/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Map;
import java.util.TreeMap;

/**
 * How values lie, each with its weight. A quartile is the smallest value that this part of the weight reaches up to, in the
 * middle to the next one where it is reached exactly (Hyndman &amp; Fan 1996, definition 2).
 *
 * @param weight sum of the weights: number of people for observed emotions
 * @param lowest smallest value
 * @param lowerQuartile a quarter of the weight lies below
 * @param median half of the weight lies below
 * @param upperQuartile three quarters of the weight lie below
 * @param highest largest value
 */
public record Spread(double weight, double lowest, double lowerQuartile, double median, double upperQuartile,
        double highest) {

    /**
     * @param weights weight above 0 of each value; not empty
     * @return how they lie
     */
    static Spread of(Map<Double, Double> weights) {
        if (weights.size() == 1) {
            Map.Entry<Double, Double> only = weights.entrySet().iterator().next();
            double value = only.getKey();
            return new Spread(only.getValue(), value, value, value, value, value);
        }
        TreeMap<Double, Double> sorted = new TreeMap<>(weights);
        double whole = sorted.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Spread(whole, sorted.firstKey(), quantile(sorted, whole / 4), quantile(sorted, whole / 2),
                quantile(sorted, whole * 3 / 4), sorted.lastKey());
    }

    private static double quantile(TreeMap<Double, Double> sorted, double part) {
        double reached = 0;
        for (Map.Entry<Double, Double> value : sorted.entrySet()) {
            reached += value.getValue();
            if (reached == part && value.getKey() < sorted.lastKey()) {
                return (value.getKey() + sorted.higherKey(value.getKey())) / 2;
            }
            if (reached >= part) {
                return value.getKey();
            }
        }
        return sorted.lastKey();
    }
}
