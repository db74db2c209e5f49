/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.Bundle;

import fi.polku.sirius.ViewpointPlugin;

/**
 * Makes what Sirius asks after each refresh of a diagram: an {@code IRefreshExtensionProvider} whose extension puts
 * everything into its place. Both are made at run time, since Sirius isn't there when this bundle is compiled.
 */
public final class RefreshProvider implements IExecutableExtensionFactory {

    private static final String API = "org.eclipse.sirius.diagram.business.api.refresh.";

    @Override
    public Object create() throws CoreException {
        Bundle sirius = Platform.getBundle("org.eclipse.sirius.diagram");
        try {
            Class<?> provider = sirius.loadClass(API + "IRefreshExtensionProvider");
            Class<?> extension = sirius.loadClass(API + "IRefreshExtension");
            Object arranges = proxy(extension, (proxy, method, arguments) -> switch (method.getName()) {
                case "postRefresh" -> arrange((EObject) arguments[0], sirius);
                case "aroundRefresh" -> false;
                default -> null;
            });
            return proxy(provider, (proxy, method, arguments) -> switch (method.getName()) {
                case "provides" -> PlacedDiagram.isOurs((EObject) arguments[0]);
                default -> arranges;
            });
        } catch (ClassNotFoundException unknownSirius) {
            throw new CoreException(Status.error(ViewpointPlugin.ID, unknownSirius));
        }
    }

    private static Object arrange(EObject diagram, Bundle sirius) throws ReflectiveOperationException {
        for (EObject shown : PlacedDiagram.views(diagram)) {
            showNewElements(shown, sirius);
        }
        KeptPlaces.keep(diagram);
        return null;
    }

    /** Sirius would do so a moment later, and then place new views by itself. */
    private static void showNewElements(EObject views, Bundle sirius) throws ReflectiveOperationException {
        Class<?> factory = sirius.loadClass(API + "CanonicalSynchronizerFactory");
        Class<?> synchronizer = sirius.loadClass(API + "CanonicalSynchronizer");
        Class<?> diagram = sirius.loadClass("org.eclipse.gmf.runtime.notation.Diagram");
        Object ours = factory.getMethod("createCanonicalSynchronizer", diagram)
                .invoke(factory.getField("INSTANCE").get(null), views);
        synchronizer.getMethod("storeViewsToArrange", boolean.class).invoke(ours, false);
        synchronizer.getMethod("synchronize").invoke(ours);
    }

    /** @return an object of a type that is known at run time only */
    static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> RefreshProvider.class.getName();
                    default -> handler.invoke(proxy, method, arguments);
                });
    }
}
