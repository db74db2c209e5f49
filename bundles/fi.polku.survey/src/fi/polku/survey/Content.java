/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.measure.Answers;
import fi.polku.measure.Figures;
import fi.polku.model.experience.Measurement;

/**
 * What a measurement says that was imported.
 *
 * @param answers how many gave which answer; empty where only the mean is kept
 * @param mean of the answers
 * @param number of answers
 * @param date when the result was ready
 * @param start day of the first answer; null when unknown
 * @param end day of the last answer; null when unknown
 * @param source where the answers come from
 * @param fingerprints of the imports
 * @param reasons comments
 */
record Content(Optional<Answers> answers, double mean, long number, LocalDate date, LocalDate start, LocalDate end,
        String source, List<String> fingerprints, List<String> reasons) {

    private static final String AND = ", ";

    static Content of(Tally tally, String source, LocalDate today) {
        return new Content(tally.answers(), tally.mean(), tally.number(), tally.end().orElse(today),
                tally.start().orElse(null), tally.end().orElse(null), source, List.of(tally.fingerprint().toString()),
                List.copyOf(tally.comments()));
    }

    static Content of(Measurement measurement) {
        Optional<Answers> answers = Optional.of(Answers.in(measurement.getDistribution()))
                .filter(distribution -> distribution.number() > 0);
        long number = Figures.answers(measurement).orElse(0);
        double mean = answers.map(Content::mean).orElse(measurement.getValue() == null ? 0 : measurement.getValue());
        return new Content(answers, mean, number, measurement.getDate(), measurement.getPeriodStart(),
                measurement.getPeriodEnd(), measurement.getSource() == null ? "" : measurement.getSource(),
                List.copyOf(measurement.getFingerprints()), List.copyOf(measurement.getReasons()));
    }

    private static double mean(Answers answers) {
        return answers.counts().entrySet().stream().mapToDouble(count -> count.getKey() * count.getValue()).sum()
                / answers.number();
    }

    Content plus(Content other) {
        Optional<Answers> both = answers.isPresent() && other.answers.isPresent()
                ? Optional.of(answers.get().plus(other.answers.get())) : Optional.empty();
        List<String> prints = new ArrayList<>(fingerprints);
        prints.addAll(other.fingerprints);
        return new Content(both, (mean * number + other.mean * other.number) / (number + other.number),
                number + other.number, later(date, other.date), start == null || other.start == null ? null
                        : start.isBefore(other.start) ? start : other.start,
                later(end, other.end), joined(source, other.source), prints,
                List.copyOf(Tally.longest(reasons, other.reasons)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static String joined(String sources, String more) {
        return String.join(AND, Stream.concat(Arrays.stream(sources.split(AND)), Arrays.stream(more.split(AND)))
                .filter(source -> !source.isBlank()).distinct().toList());
    }

    /** Whether these answers, or these and others together, are all of the other content's. */
    boolean repeats(Content former) {
        String print = fingerprints.get(0);
        return former.fingerprints.contains(print) || Fingerprint.sum(former.fingerprints).toString().equals(print);
    }
}
