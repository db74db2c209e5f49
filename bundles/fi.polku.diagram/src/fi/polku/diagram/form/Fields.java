/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.ExperiencePackage.Literals;

/** Which field shows which feature. */
final class Fields {

    private static final Set<EStructuralFeature> LONG_TEXTS = Set.of(Literals.ELEMENT__DESCRIPTION, Literals.NOTE__TEXT,
            Literals.SUPPRESSION__REASON, Literals.PERSONA__BACKGROUND, Literals.PERSONA__QUOTE,
            Literals.CUSTOMER_PROMISE__PROMISE, Literals.CUSTOMER_PROMISE__CUSTOMER_GUIDANCE,
            Literals.CUSTOMER_PROMISE__STAFF_GUIDANCE, Literals.METRIC__QUESTION, Literals.METRIC__WHY_QUESTION,
            Literals.METRIC__PROMOTER_THANKS, Literals.MEASUREMENT_PLAN__WHAT, Literals.MEASUREMENT__REASONS,
            Literals.DEVELOPMENT_ACTION__OUTCOME, Literals.CONVERSATION_CARD__THEORY, Literals.QUESTION__TEXT,
            Literals.ANSWER__TEXT, Literals.CRITICAL_INCIDENT__INCIDENT, Literals.CRITICAL_INCIDENT__OUTCOME,
            Literals.CRITICAL_INCIDENT__CAUSE, Literals.BLUEPRINT_ACTION__FAILURE, Literals.BLUEPRINT_ACTION__POLICY);

    private Fields() {
    }

    static Field of(FormScope scope, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return of(scope, reference);
        }
        if (feature == Literals.EMOTION__VALENCE) {
            return new ValenceField(scope, feature);
        }
        Class<?> type = ((EAttribute) feature).getEAttributeType().getInstanceClass();
        if (feature.getEType() instanceof EEnum) {
            return feature.isMany() ? new LiteralsField(scope, feature) : new ChoiceField(scope, feature);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new FlagField(scope, feature);
        }
        if (type == LocalDate.class) {
            return new DateField(scope, feature);
        }
        boolean isNumber = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return isNumber ? new NumberField(scope, feature) : new TypedField(scope, feature, LONG_TEXTS.contains(feature));
    }

    private static Field of(FormScope scope, EReference reference) {
        if (reference == Literals.MEASUREMENT__DISTRIBUTION) {
            return new DistributionField(scope, reference);
        }
        if (!reference.isMany()) {
            return new ReferenceField(scope, reference);
        }
        return reference.isContainment() ? new ContainedField(scope, reference) : new ReferencesField(scope, reference);
    }
}
