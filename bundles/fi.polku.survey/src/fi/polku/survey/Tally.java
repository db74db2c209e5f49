/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import fi.polku.measure.Answers;

/** Counts the answers to one question at one place and time. Of those who answered nothing is kept. */
final class Tally {

    /** Comments that are kept: the longest, which say most, whatever the order of the rows. */
    private static final int COMMENTS = 200;
    /** Different answers that a distribution holds. */
    private static final int DIFFERENT = 1000;
    private static final int SMALL = 101;
    private static final Comparator<String> LONGEST_FIRST = Comparator.comparingInt(String::length).reversed()
            .thenComparing(Comparator.naturalOrder());

    private final boolean isSpread;
    /** Whole numbers from 0 to 100 without a map: nearly all answers. */
    private final long[] small = new long[SMALL];
    private final NavigableMap<Double, Long> others = new TreeMap<>();
    private final NavigableSet<String> comments = new TreeSet<>(LONGEST_FIRST);
    private boolean isTooSpread;
    private long number;
    private BigDecimal sum = BigDecimal.ZERO;
    private long first;
    private long second;
    private LocalDate start;
    private LocalDate end;

    /** @param isSpread whether the distribution is of interest, not only the mean */
    Tally(boolean isSpread) {
        this.isSpread = isSpread;
    }

    void add(double answer, Moment time) {
        number++;
        int whole = (int) answer;
        if (whole == answer && whole >= 0 && whole < SMALL) {
            small[whole]++;
        } else {
            sum = sum.add(BigDecimal.valueOf(answer));
            spread(answer, 1);
        }
        Fingerprint fingerprint = Fingerprint.of(time, answer);
        first += fingerprint.first();
        second += fingerprint.second();
        if (time.day() != null) {
            extend(time.day());
        }
    }

    private void spread(double answer, long count) {
        if (isSpread && !isTooSpread) {
            others.merge(answer, count, Long::sum);
            isTooSpread = others.size() > DIFFERENT;
        }
    }

    private void extend(LocalDate day) {
        start = start == null || day.isBefore(start) ? day : start;
        end = end == null || day.isAfter(end) ? day : end;
    }

    void comment(String comment) {
        if (!comment.isEmpty()) {
            comments.add(comment);
            if (comments.size() > COMMENTS) {
                comments.pollLast();
            }
        }
    }

    void add(Tally tally) {
        number += tally.number;
        sum = sum.add(tally.sum);
        for (int answer = 0; answer < SMALL; answer++) {
            small[answer] += tally.small[answer];
        }
        isTooSpread |= tally.isTooSpread;
        tally.others.forEach(this::spread);
        first += tally.first;
        second += tally.second;
        if (tally.start != null) {
            extend(tally.start);
            extend(tally.end);
        }
        tally.comments.forEach(this::comment);
    }

    long number() {
        return number;
    }

    /** The distribution; empty when only the mean is of interest, or when there are too many different answers. */
    Optional<Answers> answers() {
        if (!isSpread || isTooSpread) {
            return Optional.empty();
        }
        NavigableMap<Double, Long> counts = new TreeMap<>(others);
        for (int answer = 0; answer < SMALL; answer++) {
            counts.merge((double) answer, small[answer], Long::sum);
        }
        return Optional.of(new Answers(counts));
    }

    /** Exact before it is rounded, so that the order of the rows doesn't matter. */
    double mean() {
        BigDecimal whole = sum;
        for (int answer = 0; answer < SMALL; answer++) {
            whole = whole.add(BigDecimal.valueOf(answer).multiply(BigDecimal.valueOf(small[answer])));
        }
        return whole.divide(BigDecimal.valueOf(number), MathContext.DECIMAL64).doubleValue();
    }

    Fingerprint fingerprint() {
        return new Fingerprint(first, second);
    }

    Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    NavigableSet<String> comments() {
        return comments;
    }

    static NavigableSet<String> longest(Collection<String> some, Collection<String> others) {
        Tally both = new Tally(false);
        some.forEach(both::comment);
        others.forEach(both::comment);
        return both.comments;
    }
}
