/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.osgi.framework.Bundle;

import fi.polku.picture.scene.Rect;

/**
 * Puts back what a person moves or resizes by hand, in the same step: Sirius doesn't refresh a diagram whose model is as it
 * was, and what is moved inside a stage or a row would push everything else out of sight.
 */
final class KeptPlaces extends AdapterImpl {

    private final EObject diagram;
    private Map<EObject, Rect> places = Map.of();

    private KeptPlaces(EObject diagram) {
        this.diagram = diagram;
    }

    /** Keeps things where they were put, by the bounds of their views. */
    static void keep(EObject diagram, Map<EObject, Rect> places) throws ReflectiveOperationException {
        KeptPlaces kept = (KeptPlaces) diagram.eAdapters().stream().filter(KeptPlaces.class::isInstance).findFirst()
                .orElse(null);
        if (kept == null) {
            kept = new KeptPlaces(diagram);
            diagram.eAdapters().add(kept);
            kept.listen();
        }
        kept.places = places;
    }

    /** As a trigger of the diagram's transactions. */
    private void listen() throws ReflectiveOperationException {
        Bundle transactions = Platform.getBundle("org.eclipse.emf.transaction");
        Class<?> listener = transactions.loadClass("org.eclipse.emf.transaction.ResourceSetListener");
        Method changes = transactions.loadClass("org.eclipse.emf.transaction.ResourceSetChangeEvent")
                .getMethod("getNotifications");
        Object domain = transactions.loadClass("org.eclipse.emf.transaction.util.TransactionUtil")
                .getMethod("getEditingDomain", EObject.class).invoke(null, diagram);
        transactions.loadClass("org.eclipse.emf.transaction.TransactionalEditingDomain")
                .getMethod("addResourceSetListener", listener)
                .invoke(domain, RefreshProvider.proxy(listener, (proxy, method, arguments) -> switch (method.getName()) {
                    case "isPrecommitOnly" -> true;
                    case "isPostcommitOnly", "isAggregatePrecommitListener" -> false;
                    case "transactionAboutToCommit" -> restoring((Collection<?>) changes.invoke(arguments[0]));
                    default -> null;
                }));
    }

    /** @return what puts everything back; null when nothing is elsewhere, or more than places changed: a refresh follows */
    private Command restoring(Collection<?> changes) {
        List<Object> changed = changes.stream().<Object> map(change -> ((Notification) change).getNotifier()).toList();
        if (changed.stream().noneMatch(this::isElsewhere) || !changed.stream().allMatch(KeptPlaces::isOfGmf)) {
            return null;
        }
        PlacedDiagram placed = new PlacedDiagram(diagram);
        return new ChangeCommand(List.<Notifier>copyOf(placed.views())) {
            @Override
            protected void doExecute() {
                places = placed.arrange();
            }
        };
    }

    private static boolean isOfGmf(Object changed) {
        return changed instanceof EObject view && view.eClass().getEPackage().getName().equals("notation");
    }

    private boolean isElsewhere(Object bounds) {
        Rect place = places.get(bounds);
        return place != null && !place.equals(PlacedDiagram.place((EObject) bounds));
    }
}
