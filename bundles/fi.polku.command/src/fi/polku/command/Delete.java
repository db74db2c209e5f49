/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;

/** Takes elements out of their model, with all references to them and with the arrows that would hang in the air. */
public final class Delete extends DeleteCommand {

    private Delete(EditingDomain domain, Collection<?> elements) {
        super(domain, elements);
    }

    /** @return can't be executed when there is nothing to delete, or when the model itself is among the elements */
    public static Command of(EditingDomain domain, Collection<? extends Element> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        elements.stream().filter(BlueprintAction.class::isInstance)
                .forEach(action -> all.addAll(arrows((BlueprintAction) action)));
        // What goes with its container needs no deleting of its own.
        List<EObject> tops = EcoreUtil.filterDescendants(all);
        return tops.isEmpty() || tops.stream().anyMatch(top -> top.eContainer() == null) ? UnexecutableCommand.INSTANCE
                : new Delete(domain, tops);
    }

    private static List<Flow> arrows(BlueprintAction action) {
        return action.eContainer() instanceof ServiceBlueprint blueprint
                ? blueprint.getFlows().stream().filter(flow -> flow.getSource() == action || flow.getTarget() == action)
                        .toList()
                : List.of();
    }

    /** Looks through the elements' own model, whether or not the domain knows it. */
    @Override
    protected Map<EObject, Collection<Setting>> findReferences(Collection<EObject> deleted) {
        EObject model = EcoreUtil.getRootContainer((EObject) collection.iterator().next());
        return EcoreUtil.UsageCrossReferencer.findAll(deleted, model);
    }
}
