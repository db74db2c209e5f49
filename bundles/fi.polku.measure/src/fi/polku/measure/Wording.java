/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.Locale;
import java.util.Optional;

import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.text.Numbers;
import fi.polku.model.text.Texts;

/** Says how figures were made: the field uses several methods under one name. */
public final class Wording {

    private static final Texts TEXTS = new Texts(Wording.class);

    private Wording() {
    }

    /**
     * @param metric any metric, or null
     * @return how its figure is made of answers, for example "% promoters (9–10) − % detractors (0–6)" or "% of answers 5–7"
     */
    public static String method(Metric metric, Locale language) {
        MetricMethod method = Figures.method(metric);
        Optional<UsableScale> usable = Figures.scale(metric);
        if (usable.isEmpty()) {
            return TEXTS.get(language, "method." + method.name());
        }
        UsableScale scale = usable.get();
        Numbers numbers = new Numbers(language);
        double agreeing = scale.minimum()
                + scale.step() * (Math.floor((scale.neutral() - scale.minimum()) / scale.step() + 1e-9) + 1);
        double against = scale.minimum()
                + scale.step() * (Math.ceil((scale.neutral() - scale.minimum()) / scale.step() - 1e-9) - 1);
        return TEXTS.get(language, "method." + method.name() + ".scale", numbers.number(scale.minimum()),
                numbers.number(scale.maximum()), numbers.number(scale.maximum() - scale.step()), numbers.number(agreeing),
                numbers.number(against));
    }

    /** @return the method of the figure and, where it has one, that of its interval */
    public static String method(Estimate estimate, Locale language) {
        String method = method(estimate.metric(), language);
        return estimate.interval().map(interval -> TEXTS.get(language, "withInterval", method,
                TEXTS.get(language, "interval." + interval.kind()))).orElse(method);
    }

    /** @return what to bear in mind, in one sentence */
    public static String caution(Caution caution, Locale language) {
        return TEXTS.get(language, "caution." + caution);
    }

    /** @return what can be said about a change, in a few words */
    public static String verdict(Change.Verdict verdict, Locale language) {
        return TEXTS.get(language, "verdict." + verdict);
    }

    /** @return the figure rounded to what a reader can use: one decimal for percentages, two for others */
    public static double rounded(Estimate estimate, double figure) {
        double steps = Figures.split(estimate.metric()).isPresent() ? 10 : 100;
        return Math.round(figure * steps) / steps;
    }
}
