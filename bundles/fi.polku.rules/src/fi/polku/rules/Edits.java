/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

import fi.polku.model.experience.Element;

/** Watches a model: notes what edits touch, and keeps its references read backwards up to date. */
final class Edits extends EContentAdapter {

    private final References references;
    private final Consumer<Element> gone;
    private Touched touched = new Touched();

    /** @param gone hears of every element that leaves the model */
    Edits(References references, Consumer<Element> gone) {
        this.references = references;
        this.gone = gone;
    }

    /** What was touched since the last time somebody asked. */
    Touched taken() {
        Touched taken = touched;
        touched = new Touched();
        return taken;
    }

    /** What is noted here is taken with the next edits. */
    Touched touched() {
        return touched;
    }

    @Override
    public void notifyChanged(Notification edit) {
        super.notifyChanged(edit);
        if (edit.getNotifier() instanceof Element element && edit.getFeature() instanceof EStructuralFeature feature
                && !edit.isTouch()) {
            touched.change(element, feature);
            if (edit.getEventType() == Notification.MOVE) {
                elements(edit.getNewValue()).forEach(one -> touched.change(one, feature));
            } else if (feature instanceof EReference reference) {
                elements(edit.getOldValue()).forEach(old -> lose(element, reference, old));
                elements(edit.getNewValue()).forEach(target -> win(element, reference, target));
            }
        }
    }

    private void lose(Element element, EReference reference, Element old) {
        if (reference.isContainment()) {
            for (Element part : new Contents(old)) {
                gone.accept(part);
                touched.move(part);
                References.of(part, (along, target) -> lose(part, along, target));
            }
        } else {
            references.remove(element, reference, old);
            touched.refer(old, reference);
        }
    }

    private void win(Element element, EReference reference, Element target) {
        if (reference.isContainment()) {
            for (Element part : new Contents(target)) {
                touched.move(part);
                References.of(part, (along, its) -> win(part, along, its));
            }
        } else {
            references.add(element, reference, target);
            touched.refer(target, reference);
        }
    }

    private static List<Element> elements(Object value) {
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }
}
