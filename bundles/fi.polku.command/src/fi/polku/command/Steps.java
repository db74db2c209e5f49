/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One change for its user, made of several steps of which each starts from what those before it left. Done as a whole or
 * not at all, undone and done again as a whole.
 */
public abstract class Steps extends CompoundCommand {

    private final EditingDomain domain;
    private final List<?> result;

    /**
     * @param domain whose commands the steps are
     * @param result what is selected after the change
     */
    protected Steps(EditingDomain domain, List<?> result) {
        this.domain = domain;
        this.result = List.copyOf(result);
    }

    /** @return whether the steps may be taken, told before any of them is */
    protected abstract boolean isPossible();

    /** Takes one step after the other, by the methods below. When it fails, the steps that were taken are taken back. */
    protected abstract void take();

    @Override
    protected final boolean prepare() {
        return isPossible();
    }

    @Override
    public final void execute() {
        try {
            take();
        } catch (RuntimeException failed) {
            undo();
            commandList.clear();
            throw failed;
        }
    }

    @Override
    public final Collection<?> getResult() {
        return result;
    }

    @Override
    public final Collection<?> getAffectedObjects() {
        return result;
    }

    final EditingDomain domain() {
        return domain;
    }

    /** Sets a feature, when it has another value; null unsets it. */
    protected final void set(EObject owner, EStructuralFeature feature, Object value) {
        if (owner.eGet(feature) != value) {
            step(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    /** Adds a value at a place of a list. */
    protected final void add(EObject owner, EStructuralFeature feature, Object value, int index) {
        step(AddCommand.create(domain, owner, feature, value, index));
    }

    /** Removes a value from a list. */
    protected final void remove(EObject owner, EStructuralFeature feature, Object value) {
        step(RemoveCommand.create(domain, owner, feature, value));
    }

    final void move(EObject owner, EStructuralFeature feature, Object value, int index) {
        step(MoveCommand.create(domain, owner, feature, value, index));
    }

    /** Does what another command does. */
    protected final void step(Command step) {
        if (!appendAndExecute(step)) {
            throw new IllegalStateException("Not possible: " + step);
        }
    }
}
