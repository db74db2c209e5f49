/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;

import fi.polku.command.Steps;
import fi.polku.rules.fix.Proposal;

/** Several findings mended as one change, one after the other: what is mended first may settle what comes later. */
final class Mending extends Steps {

    private final ModelDocument document;
    private final List<Supplier<Optional<Proposal>>> fixes;
    private final BooleanSupplier goOn;

    Mending(ModelDocument document, List<Supplier<Optional<Proposal>>> fixes, BooleanSupplier goOn) {
        super(document.domain(), List.of());
        this.document = document;
        this.fixes = fixes;
        this.goOn = goOn;
    }

    @Override
    protected boolean isPossible() {
        return fixes.stream().anyMatch(fix -> fix.get().isPresent());
    }

    @Override
    protected void take() {
        for (Supplier<Optional<Proposal>> fix : fixes) {
            if (!goOn.getAsBoolean()) {
                throw new AbortExecutionException();
            }
            document.forgetFindings();
            fix.get().ifPresent(proposal -> step(proposal.command(document.domain())));
        }
    }
}
