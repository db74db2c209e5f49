/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

import fi.polku.command.Delete;
import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.model.experience.Element;

/** Takes what is selected out of the model. */
public final class DeletePolicy extends ComponentEditPolicy {

    /** One change for all that is selected: the first that is asked answers for the others. */
    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        List<?> selected = request.getEditParts() == null ? List.of(getHost()) : request.getEditParts();
        if (selected.get(0) != getHost()) {
            return null;
        }
        Set<Element> elements = new LinkedHashSet<>();
        selected.stream().filter(DiagramElement.class::isInstance).map(DiagramElement.class::cast)
                .forEach(part -> elements.add(part.element()));
        return new ModelCommand(Delete.of(((DiagramElement) getHost()).document().domain(), elements));
    }
}
