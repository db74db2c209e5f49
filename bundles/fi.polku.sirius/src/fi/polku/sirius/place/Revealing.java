/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.Bundle;

/** Selects something in the diagram that a tool has just opened, and scrolls there. Sirius's tools can only open one. */
public final class Revealing {

    private static final String SCREEN = "org.eclipse.sirius.common.ui.tools.api.util.EclipseUIUtil";
    private static final String DIALECTS = "org.eclipse.sirius.ui.business.api.dialect.";

    private final Bundle sirius;
    private final List<? extends EObject> elements;

    private Revealing(Bundle sirius, List<? extends EObject> elements) {
        this.sirius = sirius;
        this.elements = elements;
    }

    /** Selects what shows these elements as a whole, as soon as the tool is done; does nothing where there is no Sirius. */
    public static void of(List<? extends EObject> elements) {
        Bundle sirius = Platform.getBundle("org.eclipse.sirius.ui");
        if (sirius != null) {
            Runnable reveal = new Revealing(sirius, elements)::reveal;
            // Sirius selects all of a new diagram when the tool is done.
            later(sirius, () -> later(sirius, reveal));
        }
    }

    private static void later(Bundle sirius, Runnable task) {
        call(null, method(sirius, SCREEN, "displayAsyncExec"), task);
    }

    private void reveal() {
        Object editor = call(null, method(sirius, SCREEN, "getActiveEditor"));
        Method shown = method(sirius, DIALECTS + "DialectEditor", "getRepresentation");
        if (shown.getDeclaringClass().isInstance(editor)) {
            EObject diagram = (EObject) call(editor, shown);
            Method select = method(sirius, DIALECTS + "DialectUIServices", "selectAndReveal");
            call(services(), select, editor, views(diagram));
        }
    }

    private List<EObject> views(EObject diagram) {
        List<EObject> views = new ArrayList<>();
        diagram.eAllContents().forEachRemaining(view -> {
            String mapping = Feature.mapping(view);
            if (!mapping.isEmpty() && !mapping.contains(".") && elements.contains(Feature.object(view, "target"))) {
                views.add(view);
            }
        });
        return views;
    }

    private Object services() {
        try {
            return sirius.loadClass(DIALECTS + "DialectUIManager").getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException unknownSirius) {
            throw new IllegalStateException(unknownSirius);
        }
    }

    private static Method method(Bundle bundle, String type, String name) {
        try {
            return Arrays.stream(bundle.loadClass(type).getMethods()).filter(method -> method.getName().equals(name))
                    .findFirst().orElseThrow(() -> new IllegalStateException(type + "." + name));
        } catch (ClassNotFoundException unknownSirius) {
            throw new IllegalStateException(unknownSirius);
        }
    }

    private static Object call(Object receiver, Method method, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(method.toString(), failed);
        }
    }
}
