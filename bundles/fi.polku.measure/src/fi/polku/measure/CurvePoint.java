/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import fi.polku.model.experience.Touchpoint;

/**
 * What is felt at one touchpoint of a journey, on the normalised range of {@link EmotionRange#normalise(double)}.
 *
 * @param touchpoint where it is felt
 * @param target what is meant to be felt: mean of the target emotions, −1 … +1; empty when none has a valence
 * @param spread what is felt: how the observed emotions lie, each with the number of people behind it (1 when that isn't
 *            known); empty when none has a valence
 */
public record CurvePoint(Touchpoint touchpoint, OptionalDouble target, Optional<Spread> spread) {

    /** @return what is felt: the median of the {@linkplain #spread observed} valences, −1 … +1; empty when there is none */
    public OptionalDouble observed() {
        return spread.map(values -> OptionalDouble.of(values.median())).orElseGet(OptionalDouble::empty);
    }

    /** @return how far the observed emotion falls short of the target, 0 … 2; empty when one of them isn't known */
    public OptionalDouble shortfall() {
        return target.isEmpty() || spread.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, target.getAsDouble() - spread.get().median()));
    }

    CurvePoint atTarget() {
        return target.isEmpty() ? this
                : new CurvePoint(touchpoint, target, Optional.of(Spread.of(Map.of(target.getAsDouble(), 1.0))));
    }
}
