/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Tells Sirius of the viewpoint <em>Customer experience</em>. Sirius starts this bundle when it looks for viewpoints. It is
 * published in no repository that the product is built from, so it is spoken to by reflection; where there is no Sirius,
 * nothing happens.
 */
public final class ViewpointPlugin extends Plugin {

    /** Symbolic name of this bundle. */
    public static final String ID = "fi.polku.sirius";

    /** Where the viewpoint is described, in this bundle. */
    public static final String DESCRIPTION = "description/polku.odesign";

    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        Bundle sirius = Platform.getBundle(SIRIUS);
        if (sirius != null) {
            register(sirius.loadClass(REGISTRY));
        }
    }

    private static void register(Class<?> registry) throws Exception {
        Object instance = registry.getMethod("getInstance").invoke(null);
        try {
            registry.getMethod("registerFromPlugin", String.class).invoke(instance, ID + "/" + DESCRIPTION);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(ID + "/" + DESCRIPTION, refused.getCause());
        }
    }
}
