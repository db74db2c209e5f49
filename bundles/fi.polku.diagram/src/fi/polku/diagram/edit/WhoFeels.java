/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

import fi.polku.command.Feel;
import fi.polku.diagram.form.Menus;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.part.Geometry;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.picture.Filter;

/**
 * Whose a new emotion is where several personas go through a journey: that of the persona whose emotions are looked at, else
 * of one that is chosen from a menu, whose emotions are looked at from then on.
 */
final class WhoFeels {

    private final DiagramPart<?> diagram;
    private final Emotion emotion;
    private final Feel change;
    private final Runnable then;

    private WhoFeels(DiagramPart<?> diagram, Emotion emotion, Feel change, Runnable then) {
        this.diagram = diagram;
        this.emotion = emotion;
        this.change = change;
        this.then = then;
    }

    /** @param then is run at once, or when somebody has chosen, or not at all when nobody wants to choose */
    static void decide(DiagramPart<?> diagram, Command change, Runnable then) {
        if (change instanceof Feel feel && feel.added().isPresent() && diagram.shown() instanceof Journey journey
                && journey.getPersonas().size() > 1) {
            new WhoFeels(diagram, feel.added().get(), feel, then).decide(journey.getPersonas());
        } else {
            then.run();
        }
    }

    private void decide(List<Persona> personas) {
        Persona seen = diagram.options().filter().persona();
        if (personas.contains(seen)) {
            emotion.setPersona(seen);
            then.run();
        } else {
            ask(personas);
        }
    }

    private void ask(List<Persona> personas) {
        Labels labels = Labels.in(diagram.document().language());
        Control canvas = diagram.getViewer().getControl();
        Menus.openAt(canvas, place(canvas), menu -> personas.forEach(persona ->
                menu.add(new Action(labels.name(persona).replace("&", "&&")) {
                    @Override
                    public void run() {
                        feltBy(persona);
                    }
                })));
    }

    private void feltBy(Persona persona) {
        emotion.setPersona(persona);
        Filter filter = diagram.options().filter();
        diagram.setOptions(diagram.options()
                .only(new Filter(persona, filter.channels(), filter.owners(), filter.phases())));
        then.run();
    }

    /** At the pointer when that is over the touchpoint's column, else at the touchpoint. */
    private Point place(Control canvas) {
        Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
        Optional<Rectangle> card = diagram.partOf(change.touchpoint()).map(AreaPart::group).map(group -> {
            Rectangle bounds = Geometry.around(group.bounds());
            diagram.getFigure().translateToAbsolute(bounds);
            return bounds;
        });
        return canvas.toDisplay(card.filter(bounds -> pointer.x < bounds.x || pointer.x > bounds.right()
                || !canvas.getBounds().contains(pointer)).map(bounds -> new Point(bounds.x, bounds.bottom()))
                .orElse(pointer));
    }
}
