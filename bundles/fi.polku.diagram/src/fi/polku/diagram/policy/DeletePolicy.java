/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

import fi.polku.command.Delete;
import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** Takes what is selected out of the model. */
public final class DeletePolicy extends ComponentEditPolicy {

    /** One change for all that is selected: the first that is asked answers for the others. */
    @Override
    protected org.eclipse.gef.commands.Command createDeleteCommand(GroupRequest request) {
        List<?> selected = request.getEditParts() == null ? List.of(getHost()) : request.getEditParts();
        if (selected.get(0) != getHost()) {
            return null;
        }
        EditingDomain domain = ((DiagramElement) getHost()).document().domain();
        List<DiagramElement> parts = selected.stream().filter(DiagramElement.class::isInstance)
                .map(DiagramElement.class::cast).toList();
        Set<Element> elements = new LinkedHashSet<>();
        parts.stream().filter(DeletePolicy::isElement).forEach(part -> elements.add(part.element()));
        CompoundCommand change = new CompoundCommand();
        parts.stream().filter(part -> !isElement(part) && !EcoreUtil.isAncestor(elements, part.element()))
                .flatMap(part -> emptied(domain, part)).forEach(change::append);
        if (!elements.isEmpty()) {
            change.append(Delete.of(domain, elements));
        }
        return new ModelCommand(change.unwrap());
    }

    /** A point of the curve is all there is to see of an emotion's valence, so who deletes it means the emotion. */
    private static boolean isElement(DiagramElement part) {
        return part.group().subject().isWhole()
                || part.group().subject().feature().filter(Literals.EMOTION__VALENCE::equals).isPresent();
    }

    /** Where something that an element says is selected, that is taken back and the element stays. */
    private static Stream<Command> emptied(EditingDomain domain, DiagramElement part) {
        return part.group().subject().feature().filter(feature -> part.element().eIsSet(feature))
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .map(feature -> SetCommand.create(domain, part.element(), feature, SetCommand.UNSET_VALUE)).stream();
    }
}
