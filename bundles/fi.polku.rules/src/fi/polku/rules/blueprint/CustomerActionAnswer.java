/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A customer's action that nobody and nothing in sight answers. */
public final class CustomerActionAnswer extends RuleOn<ServiceBlueprint> {

    /** One for all engines. */
    public CustomerActionAnswer() {
        super("polku/customer-action-answer", Severity.WARNING, ServiceBlueprint.class,
                Reach.SELF.inside().to(Literals.FLOW__SOURCE, Literals.FLOW__TARGET)
                        .and(Reach.SELF.inside().to(Literals.BLUEPRINT_ACTION__COLUMN)
                                .to(Literals.BLUEPRINT_COLUMN__TOUCHPOINT)));
    }

    @Override
    protected void look(ServiceBlueprint blueprint, Inspection inspection) {
        Set<BlueprintColumn> columnsWithAnswer = new HashSet<>();
        for (BlueprintAction action : blueprint.getActions()) {
            if (action.getRow() == BlueprintRow.ONSTAGE && action.getColumn() != null) {
                columnsWithAnswer.add(action.getColumn());
            }
        }
        List<BlueprintAction> alone = new ArrayList<>();
        for (BlueprintAction action : blueprint.getActions()) {
            if (action.getRow() == BlueprintRow.CUSTOMER && !columnsWithAnswer.contains(action.getColumn())
                    && callsForAnswer(action.getColumn())) {
                alone.add(action);
            }
        }
        if (!alone.isEmpty()) {
            alone.removeAll(answeredByFlow(blueprint));
            alone.forEach(inspection::report);
        }
    }

    private static Set<BlueprintAction> answeredByFlow(ServiceBlueprint blueprint) {
        Set<BlueprintAction> answered = new HashSet<>();
        for (Flow flow : blueprint.getFlows()) {
            if (answers(flow.getTarget())) {
                answered.add(flow.getSource());
            }
            if (flow.getDirection() == FlowDirection.EXCHANGE && answers(flow.getSource())) {
                answered.add(flow.getTarget());
            }
        }
        return answered;
    }

    private static boolean answers(BlueprintAction action) {
        return action != null && (action.getRow() == BlueprintRow.ONSTAGE
                || action.getCarrier() == Carrier.TECHNOLOGY && action.getRow() != BlueprintRow.CUSTOMER);
    }

    /** What customers do among themselves, the organisation doesn't answer. */
    private static boolean callsForAnswer(BlueprintColumn column) {
        return column == null || column.getTouchpoint() == null || Influence.reaches(column.getTouchpoint());
    }
}
