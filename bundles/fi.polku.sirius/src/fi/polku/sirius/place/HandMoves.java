/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.osgi.framework.Bundle;

/**
 * Puts back what a person moves or resizes by hand, in the same step: Sirius doesn't refresh a diagram whose model is as it
 * was, and what is moved inside a stage or a row would push everything else out of sight. There is one for all diagrams of a
 * session; it lives as long as that.
 */
final class HandMoves extends AdapterImpl {

    private HandMoves() {
    }

    /** From now on they are undone in all diagrams of the same session. */
    static void undoneIn(EObject diagram) throws ReflectiveOperationException {
        List<Object> marks = List.copyOf(diagram.eResource().getResourceSet().eAdapters());
        if (marks.stream().noneMatch(HandMoves.class::isInstance)) {
            diagram.eResource().getResourceSet().eAdapters().add(new HandMoves());
            listen(diagram);
        }
    }

    /** As a trigger of the session's transactions. */
    private static void listen(EObject diagram) throws ReflectiveOperationException {
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
    private static Command restoring(Collection<?> changes) {
        List<Object> changed = changes.stream().<Object> map(change -> ((Notification) change).getNotifier()).toList();
        if (!changed.stream().allMatch(HandMoves::isOfGmf)) {
            return null;
        }
        Set<KeptPlaces> left = changed.stream().flatMap(bounds -> KeptPlaces.leftFor((EObject) bounds).stream())
                .collect(Collectors.toSet());
        List<Notifier> views = left.stream().<Notifier> flatMap(kept -> kept.views().stream()).toList();
        return left.isEmpty() ? null : new ChangeCommand(views) {
            @Override
            protected void doExecute() {
                left.forEach(KeptPlaces::restore);
            }
        };
    }

    private static boolean isOfGmf(Object changed) {
        return changed instanceof EObject view && view.eClass().getEPackage().getName().equals("notation");
    }
}
