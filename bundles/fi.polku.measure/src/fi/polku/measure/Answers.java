/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

import fi.polku.model.experience.AnswerCount;

/**
 * A distribution without what is no answer: counts that are not above 0 and answers that are no finite number. An answer
 * outside the metric's scale is counted as it stands; that it is outside is for the rules to say.
 */
record Answers(List<AnswerCount> counts) {

    static Answers in(List<AnswerCount> distribution) {
        return new Answers(distribution.stream()
                .filter(count -> count.getCount() > 0 && Double.isFinite(count.getAnswer())).toList());
    }

    long number() {
        return counts.stream().mapToLong(AnswerCount::getCount).sum();
    }

    OptionalDouble mean() {
        double sum = counts.stream().mapToDouble(count -> count.getAnswer() * count.getCount()).sum();
        return counts.isEmpty() || !Double.isFinite(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum / number());
    }

    /** Percentage of the answers that are such; 0 … 100. */
    OptionalDouble share(DoublePredicate such) {
        return percentage(hits(such));
    }

    /** Percentage of the ones minus percentage of the others; −100 … +100. */
    OptionalDouble net(DoublePredicate ones, DoublePredicate others) {
        return percentage(hits(ones) - hits(others));
    }

    private long hits(DoublePredicate such) {
        return counts.stream().filter(count -> such.test(count.getAnswer())).mapToLong(AnswerCount::getCount).sum();
    }

    private OptionalDouble percentage(long part) {
        return counts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / number());
    }
}
