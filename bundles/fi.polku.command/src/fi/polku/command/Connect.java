/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;

/** Hangs the ends of a blueprint's arrows elsewhere. */
public final class Connect {

    private Connect() {
    }

    /**
     * @param flow the arrow that would do it; null for a new one
     * @return whether an arrow may run from one action to the other: both stand in the same blueprint, they are not the
     *         same, and no other arrow does so already
     */
    public static boolean isPossible(BlueprintAction source, BlueprintAction target, Flow flow) {
        return source != null && target != null && source != target && source.eContainer() == target.eContainer()
                && source.eContainer() instanceof ServiceBlueprint blueprint
                && (flow == null || flow.eContainer() == blueprint)
                && blueprint.getFlows().stream().noneMatch(other -> other != flow
                        && other.getSource() == source && other.getTarget() == target);
    }

    /** @return lets the arrow start at another action; can't be executed when {@link #isPossible} says no */
    public static Command source(EditingDomain domain, Flow flow, BlueprintAction source) {
        return isPossible(source, flow.getTarget(), flow)
                ? SetCommand.create(domain, flow, Literals.FLOW__SOURCE, source) : UnexecutableCommand.INSTANCE;
    }

    /** @return lets the arrow end at another action; can't be executed when {@link #isPossible} says no */
    public static Command target(EditingDomain domain, Flow flow, BlueprintAction target) {
        return isPossible(flow.getSource(), target, flow)
                ? SetCommand.create(domain, flow, Literals.FLOW__TARGET, target) : UnexecutableCommand.INSTANCE;
    }
}
