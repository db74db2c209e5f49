/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoublePredicate;

import fi.polku.model.experience.AnswerCount;

/**
 * How many gave which answer, without what is no answer: counts that are not above 0 and answers that are no finite number.
 * An answer outside the metric's scale is counted as it stands; that it is outside is for the rules to say.
 *
 * @param counts number of people for each answer, the lowest answer first; unmodifiable
 */
public record Answers(NavigableMap<Double, Long> counts) {

    /** Copies what are answers. */
    public Answers {
        NavigableMap<Double, Long> copy = new TreeMap<>();
        // Adding 0 turns −0 into 0: one answer, not two.
        counts.forEach((answer, count) -> {
            if (count > 0 && Double.isFinite(answer)) {
                copy.merge(answer + 0.0, count, Long::sum);
            }
        });
        counts = Collections.unmodifiableNavigableMap(copy);
    }

    /** @return the answers of any distribution */
    public static Answers in(List<AnswerCount> distribution) {
        NavigableMap<Double, Long> counts = new TreeMap<>();
        distribution.stream().filter(count -> count.getCount() > 0)
                .forEach(count -> counts.merge(count.getAnswer() + 0.0, (long) count.getCount(), Long::sum));
        return new Answers(counts);
    }

    /** @return the {@linkplain #number() number} of the answers of any distribution, for which they needn't be sorted */
    static long number(List<AnswerCount> distribution) {
        long number = 0;
        for (AnswerCount count : distribution) {
            number += count.getCount() > 0 && Double.isFinite(count.getAnswer()) ? count.getCount() : 0;
        }
        return number;
    }

    /** @return these answers and the others together */
    public Answers plus(Answers others) {
        NavigableMap<Double, Long> both = new TreeMap<>(counts);
        others.counts.forEach((answer, count) -> both.merge(answer, count, Long::sum));
        return new Answers(both);
    }

    /** @return n, how many answered */
    public long number() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    OptionalDouble mean() {
        double sum = sum();
        return counts.isEmpty() || !Double.isFinite(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum / number());
    }

    private double sum() {
        return counts.entrySet().stream().mapToDouble(count -> count.getKey() * count.getValue()).sum();
    }

    /** Standard deviation as a sample tells of it (n − 1); empty for fewer than two answers. */
    OptionalDouble deviation() {
        long number = number();
        double mean = sum() / number;
        double squares = counts.entrySet().stream()
                .mapToDouble(count -> (count.getKey() - mean) * (count.getKey() - mean) * count.getValue()).sum();
        return number < 2 || !Double.isFinite(squares) ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / (number - 1)));
    }

    /** How many of the answers are such. */
    long hits(DoublePredicate such) {
        return counts.entrySet().stream().filter(count -> such.test(count.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
