/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Numbers;

/** What a person reads in the place of a thing that a finding speaks of. */
public final class Wording {

    private Wording() {
    }

    /** @return a thing of a message in words: names of elements, labels of literals and features, numbers and dates */
    public static String of(Object thing, Locale language) {
        if (thing instanceof Element element) {
            return Labels.in(language).name(element);
        }
        if (thing instanceof Enumerator literal) {
            return Labels.in(language).literal(literal);
        }
        if (thing instanceof EClass type) {
            return Labels.in(language).type(type).toLowerCase(language);
        }
        if (thing instanceof EStructuralFeature feature) {
            return Labels.in(language).feature(feature).toLowerCase(language);
        }
        if (thing instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
        }
        if (thing instanceof List<?> things) {
            return things.stream().map(one -> of(one, language)).collect(Collectors.joining(", "));
        }
        return thing instanceof Number number ? new Numbers(language).number(number.doubleValue()) : thing.toString();
    }
}
