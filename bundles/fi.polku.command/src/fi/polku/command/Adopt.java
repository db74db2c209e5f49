/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Takes into a model what was written elsewhere, as one change. */
public final class Adopt extends CompoundCommand {

    private final EditingDomain domain;

    public Adopt(EditingDomain domain) {
        super(MERGE_COMMAND_ALL);
        this.domain = domain;
    }

    /**
     * @param owner what will hold the element: part of the model, or something that is adopted with it
     * @param feature the owner's feature that will, of several values
     * @param element something new
     * @return this command, which puts the element behind those that are there
     */
    public Adopt into(EObject owner, EReference feature, EObject element) {
        append(AddCommand.create(domain, owner, feature, new ArrayList<>(List.of(element))));
        return this;
    }
}
