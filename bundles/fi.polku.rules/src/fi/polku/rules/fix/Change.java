/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The steps of a proposal, which are done and undone together. What isn't in a model yet is simply set. */
final class Change {

    private final EditingDomain domain;
    private final CompoundCommand steps;

    Change(EditingDomain domain, String label) {
        this.domain = domain;
        this.steps = new CompoundCommand(label);
    }

    void set(EObject owner, EStructuralFeature feature, Object value) {
        steps.append(SetCommand.create(domain, owner, feature, value));
    }

    void unset(EObject owner, EStructuralFeature feature) {
        steps.append(SetCommand.create(domain, owner, feature, SetCommand.UNSET_VALUE));
    }

    void add(EObject owner, EReference reference, EObject value) {
        steps.append(AddCommand.create(domain, owner, reference, value));
    }

    void add(EObject owner, EReference reference, EObject value, int index) {
        steps.append(AddCommand.create(domain, owner, reference, value, index));
    }

    void remove(EObject owner, EReference reference, EObject value) {
        steps.append(RemoveCommand.create(domain, owner, reference, value));
    }

    void move(EObject owner, EReference reference, EObject value, int index) {
        steps.append(MoveCommand.create(domain, owner, reference, value, index));
    }

    Command command() {
        return steps;
    }
}
