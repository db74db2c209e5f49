/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.picture.ComparisonLayout;
import fi.polku.picture.scene.Point;

/** Where two journeys lie over each other, emotions go up and down; what has a place in one of them stays there. */
public final class ComparisonDrops implements DropSpots, Shifts {

    private final ComparisonLayout layout;
    private final EditingDomain domain;

    /** @param layout the picture on the screen */
    public ComparisonDrops(ComparisonLayout layout, EditingDomain domain) {
        this.layout = layout;
        this.domain = domain;
    }

    @Override
    public Optional<Drop> moved(List<? extends Element> elements, Point from, Point to) {
        return mood(elements).flatMap(mood -> layout.emotions().map(scale -> mood.dragged(scale, from, to)));
    }

    @Override
    public Optional<Drop> created(Element element, Point at) {
        return Optional.empty();
    }

    @Override
    public Optional<Element> quick(Point at) {
        return Optional.empty();
    }

    @Override
    public Optional<Command> shifted(List<? extends Element> elements, Direction direction) {
        return direction.dy() == 0 ? Optional.empty() : mood(elements).flatMap(mood -> mood.shifted(direction));
    }

    private Optional<Mood> mood(List<? extends Element> elements) {
        return elements.size() == 1 && elements.get(0) instanceof Emotion emotion ? Optional.of(new Mood(emotion, domain))
                : Optional.empty();
    }
}
