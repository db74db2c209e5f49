/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;

import java.time.LocalDate;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.PersonaKind;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleTest;

/** Models in which a rule finds something that can be mended. */
final class Mendable {

    private Mendable() {
    }

    /** The rule's own bad example with what models usually hold beside it; or one of its own where that takes more. */
    static ExperienceModel example(Rule rule) {
        return switch (rule.id()) {
            case "polku/development-action-owner" -> action();
            case "polku/element-name" -> model(journey("Grant service",
                    with(make(Stage.class, null), touchpoint("Applies"))));
            case "polku/future-twin" -> ownedJourney();
            case "polku/plan-answers" -> plans();
            case "polku/suppression" -> suppressed();
            default -> surrounded(RuleTest.of(rule).bad().model());
        };
    }

    static ExperienceModel surrounded(ExperienceModel example) {
        Journey employment = journey("Employment");
        employment.setKind(JourneyKind.EMPLOYEE);
        Persona clerk = make(Persona.class, "Clerk");
        clerk.setKind(PersonaKind.EMPLOYEE);
        return with(example, make(OrganisationUnit.class, "Rural unit"), make(Channel.class, "Phone"),
                metric("Recommendation", MetricKind.NPS), metric("Recommendation of the employer", MetricKind.ENPS),
                make(Persona.class, "Applicant"), clerk, employment);
    }

    private static Metric metric(String name, MetricKind kind) {
        Metric metric = make(Metric.class, name);
        metric.setKind(kind);
        return metric;
    }

    private static ExperienceModel action() {
        DevelopmentTarget target = make(DevelopmentTarget.class, "Faster decisions");
        target.setDue(LocalDate.of(2027, 6, 30));
        DevelopmentAction action = make(DevelopmentAction.class, "Decide in a week");
        action.setTarget(target);
        return model(make(OrganisationUnit.class, "Rural unit"), target, action);
    }

    private static ExperienceModel ownedJourney() {
        OrganisationUnit unit = make(OrganisationUnit.class, "Rural unit");
        Touchpoint decision = touchpoint("Gets the decision");
        decision.setOwner(unit);
        return model(unit, journey("Grant service", stage(Phase.CORE, decision)));
    }

    private static ExperienceModel plans() {
        Metric ease = metric("Ease", MetricKind.CES);
        MeasurementPlan whole = make(MeasurementPlan.class, "Ease of applying");
        whole.setMetric(ease);
        whole.setWho("Everyone who applied");
        whole.setWhen("The day after");
        MeasurementPlan open = make(MeasurementPlan.class, "Ease of asking");
        open.setMetric(ease);
        Channel phone = make(Channel.class, "Phone");
        whole.setChannel(phone);
        return model(phone, ease, journey("Grant service",
                stage(Phase.CORE, touchpoint("Applies", whole), touchpoint("Asks", open))));
    }

    private static ExperienceModel suppressed() {
        Suppression mistyped = make(Suppression.class, "Not now");
        mistyped.setRule("polku/touchpoint-ownr");
        mistyped.setReason("The unit is being reorganised");
        return model(journey("Grant service", stage(Phase.CORE, touchpoint("Gets the decision", mistyped))));
    }
}
