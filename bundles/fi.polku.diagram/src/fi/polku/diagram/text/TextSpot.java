/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.text;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.diagram.part.AreaPart;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;

/**
 * Where a picture shows a text that can be typed over.
 *
 * @param element whose text it is
 * @param feature which of its texts
 * @param bounds where it stands, in the picture's points
 */
record TextSpot(Element element, EAttribute feature, Rect bounds) {

    /**
     * @param part what was pointed at
     * @param at where exactly; null when that isn't known
     * @return the text at that point, else the one that the part shows, else the element's name
     */
    static TextSpot of(AreaPart part, Point at) {
        return part.group().groups().filter(group -> group.subject() != null && feature(group.subject()).isPresent())
                .filter(group -> at == null ? isName(group, part.element()) : group.bounds().contains(at.x(), at.y()))
                .min(Comparator.comparingDouble(group -> group.bounds().width() * group.bounds().height()))
                .map(group -> new TextSpot(group.subject().element(), feature(group.subject()).orElseThrow(), group.bounds()))
                .orElseGet(() -> feature(part.area().subject())
                        .map(feature -> new TextSpot(part.element(), feature, part.group().bounds()))
                        .orElseGet(() -> new TextSpot(part.element(), Literals.ELEMENT__NAME, nameBounds(part))));
    }

    private static Rect nameBounds(AreaPart part) {
        return part.group().groups().filter(group -> isName(group, part.element())).findFirst().orElse(part.group()).bounds();
    }

    private static boolean isName(Group group, Element element) {
        return group.subject() != null && group.subject().element() == element
                && group.subject().feature().filter(feature -> feature == Literals.ELEMENT__NAME).isPresent();
    }

    private static Optional<EAttribute> feature(Subject subject) {
        return subject.feature().filter(TextSpot::isText).map(EAttribute.class::cast);
    }

    private static boolean isText(EStructuralFeature feature) {
        return feature instanceof EAttribute && !feature.isMany() && feature.getEType().getInstanceClass() == String.class;
    }

    String text() {
        Object text = element.eGet(feature);
        return text == null ? "" : text.toString();
    }
}
