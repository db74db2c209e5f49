/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.Collection;
import java.util.Optional;

/**
 * Tells whether answers have been counted before: the sum of a number for each answer and its time, so that neither the
 * order of rows nor the format of the file matters, and that the fingerprints of two imports add up to the one of both. Whoever
 * knows all answers can make it; nobody can make the answers of it, and who answered is no part of it.
 */
record Fingerprint(long first, long second) {

    static final Fingerprint NONE = new Fingerprint(0, 0);

    static Fingerprint of(Moment time, double answer) {
        long mixed = mix(time.second() * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(answer));
        return new Fingerprint(mixed, mix(mixed ^ 0x5851F42D4C957F2DL));
    }

    static Fingerprint sum(Collection<String> texts) {
        return texts.stream().map(Fingerprint::parse).flatMap(Optional::stream).reduce(NONE, Fingerprint::plus);
    }

    Fingerprint plus(Fingerprint other) {
        return new Fingerprint(first + other.first, second + other.second);
    }

    private static Optional<Fingerprint> parse(String text) {
        return text.matches("[0-9a-f]{32}") ? Optional.of(new Fingerprint(Long.parseUnsignedLong(text.substring(0, 16), 16),
                Long.parseUnsignedLong(text.substring(16), 16))) : Optional.empty();
    }

    /** Spreads every bit over all (the finaliser of SplitMix64, Steele, Lea &amp; Flood 2014). */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** @return as the model keeps it */
    @Override
    public String toString() {
        return String.format("%016x%016x", first, second);
    }
}
