/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.rules.Finding;

/** Adds what puts a failure right, where the customer or the next colleague sees it. */
final class FailPointRecoveryFix extends FixOn<BlueprintAction> {

    FailPointRecoveryFix() {
        super("polku/fail-point-recovery", BlueprintAction.class);
    }

    @Override
    Stream<Proposal> propose(BlueprintAction action, Finding finding) {
        BlueprintRow row = switch (action.getRow()) {
            case ONSTAGE, BACKSTAGE, SUPPORT -> action.getRow();
            case UNPLACED, EVIDENCE, CUSTOMER -> BlueprintRow.ONSTAGE;
        };
        return action.eContainer() == null ? Stream.empty() : Stream.of(clear("fail-point-recovery", change -> {
            BlueprintAction recovery = NewWork.beside(action, row, "fail-point-recovery");
            change.add(action.eContainer(), Literals.SERVICE_BLUEPRINT__ACTIONS, recovery);
            change.add(action, Literals.BLUEPRINT_ACTION__RECOVERED_BY, recovery);
        }, action));
    }
}
