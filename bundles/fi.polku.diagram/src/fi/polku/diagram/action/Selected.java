/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;

import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.model.experience.Element;

/** What is selected in a diagram. */
public final class Selected {

    private final GraphicalViewer viewer;

    /** @param viewer shows the diagram */
    public Selected(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** @return the diagram */
    public DiagramPart<?> diagram() {
        return (DiagramPart<?>) viewer.getContents();
    }

    /** @return the viewer that shows it */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** @return the selected places and arrows */
    public Stream<DiagramElement> parts() {
        return viewer.getSelectedEditParts().stream().filter(DiagramElement.class::isInstance)
                .map(DiagramElement.class::cast);
    }

    /** @return the elements that they show, each once, from left to right as the picture has them */
    public List<Element> elements() {
        return parts().sorted(Comparator.comparingDouble(part -> part.group().bounds().x())).map(DiagramElement::element)
                .distinct().toList();
    }

    /** @return the place that was selected last; empty when nothing but the diagram is */
    public Optional<EditPart> part() {
        List<?> all = viewer.getSelectedEditParts();
        return all.isEmpty() || !(all.get(all.size() - 1) instanceof DiagramElement) ? Optional.empty()
                : Optional.of((EditPart) all.get(all.size() - 1));
    }

    /** @return the element that was selected last, else what the diagram shows */
    public Element element() {
        return part().map(part -> ((DiagramElement) part).element()).orElse(diagram().shown());
    }

    /** Selects what shows an element, and scrolls there. */
    public void select(Element element) {
        diagram().nearest(element).ifPresent(part -> {
            viewer.select(part);
            viewer.reveal(part);
        });
    }
}
