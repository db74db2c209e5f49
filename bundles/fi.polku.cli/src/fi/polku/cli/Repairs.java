/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.Finding;
import fi.polku.rules.LiveCheck;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.fix.Fixes;
import fi.polku.rules.fix.Proposal;

/**
 * What became of the findings of one rule in one model.
 *
 * @param each in the order of the model
 * @param suppressed how many were left alone because the model excuses them
 */
record Repairs(List<Repair> each, int suppressed) {

    /**
     * Mends what can be mended. Nothing is written.
     *
     * @param choice the proposal to apply; null for the clear one
     */
    static Repairs of(ExperienceModel model, RuleEngine engine, Rule rule, String choice) {
        EditingDomain domain = Fixes.domain();
        List<Repair> each = new ArrayList<>();
        int suppressed = 0;
        try (LiveCheck check = new LiveCheck(model, engine, LocalDate::now)) {
            for (Finding finding : check.findings()) {
                if (finding.rule() == rule && finding.suppression().isPresent()) {
                    suppressed++;
                } else if (finding.rule() == rule) {
                    each.add(repair(finding, check, choice, domain));
                }
            }
        }
        return new Repairs(each, suppressed);
    }

    /** One change can mend several findings, so each is looked for once more before it is touched. */
    private static Repair repair(Finding finding, LiveCheck check, String choice, EditingDomain domain) {
        Optional<Finding> still = check.on(finding.element()).stream().filter(other -> other.rule() == finding.rule())
                .findFirst();
        if (still.isEmpty()) {
            return new Repair(finding, Repair.Outcome.GONE, List.of());
        }
        List<Proposal> proposals = Fixes.of(still.get());
        Optional<Proposal> chosen = proposals.stream()
                .filter(proposal -> choice == null ? proposal.isClear() : proposal.name().equals(choice)).findFirst();
        if (chosen.isEmpty()) {
            return new Repair(finding, proposals.isEmpty() ? Repair.Outcome.OPEN : Repair.Outcome.UNDECIDED, proposals);
        }
        domain.getCommandStack().execute(chosen.get().command(domain));
        return new Repair(finding, Repair.Outcome.MENDED, List.of(chosen.get()));
    }

    long count(Repair.Outcome outcome) {
        return each.stream().filter(repair -> repair.outcome() == outcome).count();
    }

    /** Whether nothing of the rule is left that asks for something to be done. */
    boolean isComplete() {
        return count(Repair.Outcome.UNDECIDED) + count(Repair.Outcome.OPEN) == 0;
    }
}
