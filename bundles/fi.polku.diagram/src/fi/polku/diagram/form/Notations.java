/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.diagram.form.notation.DateNotation;
import fi.polku.diagram.form.notation.DurationNotation;
import fi.polku.diagram.form.notation.LinesNotation;
import fi.polku.diagram.form.notation.Notation;
import fi.polku.diagram.form.notation.NumberNotation;
import fi.polku.diagram.form.notation.PeriodNotation;
import fi.polku.diagram.form.notation.TextNotation;
import fi.polku.model.experience.Element;

/** How the values of attributes are written and read. */
public final class Notations {

    private Notations() {
    }

    /**
     * @param element whose value it is
     * @param attribute an attribute that is typed: a text, texts, a number, a date, a duration or a period
     * @param language of the writing
     */
    public static Notation of(Element element, EStructuralFeature attribute, Locale language) {
        Class<?> type = ((EAttribute) attribute).getEAttributeType().getInstanceClass();
        if (type == LocalDate.class) {
            return new DateNotation(language);
        }
        if (type == Duration.class) {
            return new DurationNotation(language);
        }
        if (type == Period.class) {
            return new PeriodNotation(language);
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == double.class) {
            return new NumberNotation(language, type == Integer.class || type == int.class, Limits.of(element, attribute));
        }
        return attribute.isMany() ? new LinesNotation() : new TextNotation();
    }
}
