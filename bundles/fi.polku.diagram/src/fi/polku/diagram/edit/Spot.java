/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontStyle;
import fi.polku.picture.theme.Type;

/**
 * Where a picture shows something that can be changed right there.
 *
 * @param element whose it is
 * @param feature what of it
 * @param bounds where it stands, in the picture's points
 * @param font how it is written there
 */
public record Spot(Element element, EStructuralFeature feature, Rect bounds, FontStyle font) {

    /**
     * @param group what was pointed at; it shows something
     * @param at where exactly; null when that isn't known
     * @return what the group shows at that point, else what it shows as a whole, else the element's name
     */
    public static Spot of(Group group, Point at) {
        Element element = group.subject().element();
        Optional<Group> there = at == null ? Optional.empty() : group.groups()
                .filter(part -> isOf(part, element) && part.bounds().contains(at.x(), at.y()))
                .min(Comparator.comparingDouble(part -> part.bounds().width() * part.bounds().height()));
        return there.or(() -> Optional.of(group).filter(whole -> isOf(whole, element)))
                .map(part -> new Spot(element, part.subject().feature().orElseThrow(), part.bounds(), font(part)))
                .orElseGet(() -> name(group, element));
    }

    private static Spot name(Group group, Element element) {
        Group part = group.groups().filter(inner -> isOf(inner, element)
                && inner.subject().feature().get() == Literals.ELEMENT__NAME).findFirst().orElse(group);
        return new Spot(element, Literals.ELEMENT__NAME, part.bounds(), font(part));
    }

    private static boolean isOf(Group group, Element element) {
        return group.subject() != null && group.subject().element() == element
                && group.subject().feature().filter(Spot::isOpen).isPresent();
    }

    private static boolean isOpen(EStructuralFeature feature) {
        return feature.isChangeable() && (!feature.isMany() || feature instanceof EReference);
    }

    private static FontStyle font(Group group) {
        return group.texts().findFirst().map(Text::font).orElse(Type.BODY.font());
    }

    /** @return whether its value is typed */
    public boolean isTyped() {
        return feature instanceof EAttribute && !isChosen();
    }

    /** @return whether its value is one, or several, of those that the model knows */
    public boolean isChosen() {
        return feature instanceof EReference reference && !reference.isContainment() || feature.getEType() instanceof EEnum
                || feature.getEType() == EcorePackage.Literals.EBOOLEAN;
    }
}
