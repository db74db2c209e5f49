/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

import fi.polku.model.experience.MetricMethod;

/**
 * What a share or a net share counts for itself and what against.
 *
 * @param ones answers that count for the figure
 * @param others answers that count against it; none for a plain share
 */
record Split(DoublePredicate ones, DoublePredicate others) {

    private static final DoublePredicate NONE = answer -> false;

    /** @return empty where the method counts no shares, or where it isn't defined on the scale */
    static Optional<Split> of(MetricMethod method, Optional<UsableScale> scale) {
        return switch (method) {
            case NET_PROMOTER -> scale.isPresent() && !(scale.get().minimum() == 0 && scale.get().maximum() == 10)
                    ? Optional.empty() : Optional.of(new Split(answer -> answer >= 9, answer -> answer <= 6));
            case TOP_TWO_SHARE -> scale.map(
                    range -> new Split(answer -> answer > range.maximum() - 1.5 * range.step(), NONE));
            case AGREE_SHARE -> scale.map(range -> new Split(answer -> answer > range.neutral(), NONE));
            case NET_AGREE -> scale.map(
                    range -> new Split(answer -> answer > range.neutral(), answer -> answer < range.neutral()));
            case MEAN, UNSPECIFIED, VALUE -> Optional.empty();
        };
    }

    /** Whether answers can count against the figure. */
    boolean isNet() {
        return others != NONE;
    }

    /** What one answer does to the figure. */
    Distribution.Side side(double answer) {
        return ones.test(answer) ? Distribution.Side.FOR
                : others.test(answer) ? Distribution.Side.AGAINST : Distribution.Side.NEITHER;
    }

    /** Percentage that counts for the figure minus percentage that counts against it. */
    OptionalDouble figure(Answers answers) {
        return answers.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * (answers.hits(ones) - answers.hits(others)) / answers.number());
    }
}
