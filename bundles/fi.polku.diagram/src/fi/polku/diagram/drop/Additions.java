/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Create;
import fi.polku.command.Feel;
import fi.polku.command.Placement;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** What can be added at something that is selected, without pointing at a place. Knows no screen. */
public final class Additions {

    private final Element shown;
    private final EditingDomain domain;

    /** @param shown the journey or blueprint that it is added to */
    public Additions(Element shown, EditingDomain domain) {
        this.shown = shown;
        this.domain = domain;
    }

    /**
     * @param selected something in the picture, or what the picture shows
     * @param type one of {@link Kinds}
     * @return adds it there; its result is what is new; empty when it doesn't belong there
     */
    public Optional<Command> add(Element selected, EClass type) {
        if (Literals.EMOTION.isSuperTypeOf(type)) {
            return container(selected, Touchpoint.class).map(touchpoint -> type == Literals.TARGET_EMOTION
                    ? Feel.target(domain, touchpoint, null, 0) : Feel.observed(domain, touchpoint, null, 0));
        }
        return Placement.of(selected, type).filter(place -> EcoreUtil.isAncestor(shown, place.owner()))
                .map(place -> Create.at(domain, fresh(selected, type), place)).filter(Command::canExecute);
    }

    private Element fresh(Element selected, EClass type) {
        Element element = (Element) EcoreUtil.create(type);
        if (element instanceof Stage stage) {
            stage.setPhase(container(selected, Stage.class).map(Stage::getPhase).orElse(Phase.CORE));
        } else if (element instanceof BlueprintAction action) {
            Optional<BlueprintAction> beside = container(selected, BlueprintAction.class);
            action.setColumn(beside.map(BlueprintAction::getColumn)
                    .or(() -> container(selected, BlueprintColumn.class)).orElse(null));
            action.setRow(beside.map(BlueprintAction::getRow).orElse(BlueprintRow.CUSTOMER));
        }
        return element;
    }

    private static <T> Optional<T> container(EObject element, Class<T> type) {
        EObject place = element;
        while (place != null && !type.isInstance(place)) {
            place = place.eContainer();
        }
        return Optional.ofNullable(place).map(type::cast);
    }
}
