/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes the resources of {@code .polku} files, so that every EMF editor loads and saves them in the one way there is. */
public final class PolkuResourceFactory extends ResourceFactoryImpl {

    /** File name extension of models, without the dot. */
    public static final String EXTENSION = "polku";

    private final Migrations migrations;

    /** Makes the factory of the product. */
    public PolkuResourceFactory() {
        this(Migrations.STANDARD);
    }

    PolkuResourceFactory(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public Resource createResource(URI uri) {
        return new PolkuResource(uri, migrations);
    }
}
