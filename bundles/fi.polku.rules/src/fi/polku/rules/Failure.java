/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/**
 * Why a rule could not judge an element, or could not say what it found there.
 *
 * @param reason what Java says of it, and where in the rule
 */
record Failure(String reason) {

    static Failure of(Rule rule, Throwable thrown) {
        Stream<StackTraceElement> inTheRule = Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(rule.getClass().getName()));
        return new Failure(inTheRule.findFirst()
                .map(frame -> thrown + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse(thrown.toString()));
    }

    String message(Rule rule, Element element, Locale language) {
        return new Texts(Failure.class).get(language, "failure", rule.id(), Wording.of(element, language), reason);
    }
}
