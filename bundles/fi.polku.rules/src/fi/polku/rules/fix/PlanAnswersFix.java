/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Words;

/** Answers what a plan leaves open as other plans of the same metric do; the channel may be the touchpoint's own. */
final class PlanAnswersFix extends FixOn<MeasurementPlan> {

    private static final List<EStructuralFeature> QUESTIONS = List.of(Literals.MEASUREMENT_PLAN__WHO,
            Literals.MEASUREMENT_PLAN__WHEN, Literals.MEASUREMENT_PLAN__CHANNEL);

    PlanAnswersFix() {
        super("polku/plan-answers", MeasurementPlan.class);
    }

    @Override
    Stream<Proposal> propose(MeasurementPlan plan, Finding finding) {
        if (plan.getMetric() == null && Words.areMissing(plan.getWhat())) {
            return Stream.empty();
        }
        Map<EStructuralFeature, Object> answers = new LinkedHashMap<>();
        for (EStructuralFeature question : QUESTIONS) {
            if (isOpen(plan, question)) {
                answers.put(question, answer(plan, question));
            }
        }
        return answers.isEmpty() || answers.containsValue(null) ? Stream.empty()
                : Stream.of(clear("plan-answers",
                        change -> answers.forEach((open, answer) -> change.set(plan, open, answer))));
    }

    private static boolean isOpen(MeasurementPlan plan, EStructuralFeature question) {
        Object answer = plan.eGet(question);
        return answer == null || answer instanceof String text && Words.areMissing(text);
    }

    /** Null when nobody has said. */
    private static Object answer(MeasurementPlan plan, EStructuralFeature question) {
        if (question == Literals.MEASUREMENT_PLAN__CHANNEL && plan.eContainer() instanceof Touchpoint touchpoint
                && touchpoint.getChannel() != null) {
            return touchpoint.getChannel();
        }
        return InModel.all(plan, MeasurementPlan.class)
                .filter(other -> other.getMetric() != null && other.getMetric() == plan.getMetric())
                .filter(other -> !isOpen(other, question))
                .map(other -> other.eGet(question)).findFirst().orElse(null);
    }
}
