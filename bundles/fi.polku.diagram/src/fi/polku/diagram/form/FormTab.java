/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;

/** How the features of an element are grouped for people. Every feature stands in exactly one group. */
public enum FormTab {

    /** What it is. */
    GENERAL,
    /** What the customer or employee experiences. */
    EXPERIENCE,
    /** How it is measured. */
    MEASURING,
    /** What is meant to be felt, and what is felt. */
    EMOTIONS,
    /** What goes wrong, and what could be better. */
    PROBLEMS,
    /** Who answers for it, and who does it. */
    OWNERSHIP,
    /** What else it consists of. */
    CONTENTS,
    /** What else it has to do with. */
    RELATIONS,
    /** Rarely needed. */
    DETAILS,
    /** Remarks of those who work on the model. */
    NOTES;

    private static final Texts TEXTS = new Texts(FormTab.class);

    private static final Set<EStructuralFeature> IN_EXPERIENCE = Set.of(Literals.TOUCHPOINT__EXPECTATIONS,
            Literals.TOUCHPOINT__DIMENSIONS, Literals.TOUCHPOINT__VALUES, Literals.TOUCHPOINT__MEANING,
            Literals.TOUCHPOINT__PYRAMID_LEVEL, Literals.TOUCHPOINT__KEY_MOMENT, Literals.TOUCHPOINT__EMPLOYEE_PARTS,
            Literals.TOUCHPOINT__CONDITIONS, Literals.TOUCHPOINT__GAPS);
    private static final Set<EStructuralFeature> IN_MEASURING = Set.of(Literals.MEASURABLE__PLANS,
            Literals.MEASURABLE__MEASUREMENTS, Literals.TOUCHPOINT__RESPONSE_TIME_TARGET, Literals.METRIC__BENCHMARKS,
            Literals.MEASUREMENT__DISTRIBUTION, Literals.MEASUREMENT__SAMPLE_SIZE, Literals.MEASUREMENT__POPULATION,
            Literals.MEASUREMENT__REASONS, Literals.BLUEPRINT_ACTION__METRICS, Literals.EXPERIENCE_MODEL__METRICS,
            Literals.EXPERIENCE_MODEL__INDEXES, Literals.EXPERIENCE_MODEL__SCALES, Literals.EXPERIENCE_MODEL__EMOTION_SCALE);
    private static final Set<EStructuralFeature> IN_EMOTIONS = Set.of(Literals.TOUCHPOINT__TARGET_EMOTIONS,
            Literals.TOUCHPOINT__OBSERVED_EMOTIONS);
    private static final Set<EStructuralFeature> IN_PROBLEMS = Set.of(Literals.TOUCHPOINT__PAIN_POINTS,
            Literals.TOUCHPOINT__OPPORTUNITIES, Literals.TOUCHPOINT__INCIDENTS, Literals.JOURNEY__SILOS,
            Literals.JOURNEY__LADDERS, Literals.BLUEPRINT_ACTION__FAIL_POINT, Literals.BLUEPRINT_ACTION__FAILURE,
            Literals.BLUEPRINT_ACTION__RECOVERED_BY, Literals.BLUEPRINT_ACTION__WAIT, Literals.BLUEPRINT_ACTION__WAIT_TIME);
    private static final Set<EStructuralFeature> IN_OWNERSHIP = Set.of(Literals.OWNED__OWNER, Literals.TOUCHPOINT__PERFORMER,
            Literals.TOUCHPOINT__CONTROL, Literals.MEASUREMENT_PLAN__RESPONSIBLE, Literals.CUSTOMER_PROMISE__KEEPER,
            Literals.PARTY__MAY_DECIDE, Literals.INFORMATION_SYSTEM__PROVIDER);
    private static final Set<EStructuralFeature> IN_DETAILS = Set.of(Literals.METRIC__DETRACTOR_RESPONSE_TARGET,
            Literals.METRIC__PROMOTER_THANKS, Literals.METRIC__PART_OF, Literals.TOUCHPOINT__LINKS,
            Literals.BLUEPRINT_ACTION__COST, Literals.BLUEPRINT_ACTION__POLICY, Literals.BLUEPRINT_ACTION__DECISION,
            Literals.BLUEPRINT_ACTION__CARRIER);
    private static final Set<EStructuralFeature> WRITTEN_BY_PROGRAMS = Set.of(Literals.ELEMENT__ID,
            Literals.MEASUREMENT__FINGERPRINTS);
    private static final Set<EStructuralFeature> IN_NOTES = Set.of(Literals.ELEMENT__NOTES, Literals.ELEMENT__SUPPRESSIONS);

    /** @return what people call the group */
    public String label(Locale language) {
        return TEXTS.get(language, "tab." + name().toLowerCase(Locale.ROOT));
    }

    /** @return the groups that hold something of a class, in order */
    public static List<FormTab> of(EClass type) {
        return Arrays.stream(values()).filter(tab -> !tab.features(type).isEmpty()).toList();
    }

    /** @return what the group shows of a class, in order; what only programs write is left out */
    public List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !WRITTEN_BY_PROGRAMS.contains(feature) && of(feature) == this).toList();
    }

    private static FormTab of(EStructuralFeature feature) {
        if (IN_NOTES.contains(feature)) {
            return NOTES;
        }
        if (IN_EXPERIENCE.contains(feature)) {
            return EXPERIENCE;
        }
        if (IN_MEASURING.contains(feature)) {
            return MEASURING;
        }
        if (IN_EMOTIONS.contains(feature)) {
            return EMOTIONS;
        }
        if (IN_PROBLEMS.contains(feature)) {
            return PROBLEMS;
        }
        if (IN_OWNERSHIP.contains(feature)) {
            return OWNERSHIP;
        }
        return IN_DETAILS.contains(feature) ? DETAILS : byKind(feature);
    }

    private static FormTab byKind(EStructuralFeature feature) {
        if (feature instanceof EReference reference && reference.isMany()) {
            return reference.isContainment() ? CONTENTS : RELATIONS;
        }
        boolean leadsAway = feature == Literals.JOURNEY__FUTURE_TWIN || feature == Literals.TOUCHPOINT__SUB_JOURNEY;
        return leadsAway ? RELATIONS : GENERAL;
    }
}
