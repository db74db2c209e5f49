/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;

/** The one place that loads and saves {@code .polku} files. */
public final class ModelStore {

    private ModelStore() {
    }

    /**
     * Reads a model.
     *
     * @param file a {@code .polku} file
     * @return the model
     * @throws StoreException when the file can't be read or holds no model
     */
    public static LoadedModel load(Path file) throws StoreException {
        PolkuResource resource = resource(file);
        try {
            resource.load(null);
        } catch (IOException e) {
            throw new StoreException(e, file, 0, "broken");
        }
        return new LoadedModel(file.toAbsolutePath(), (ExperienceModel) resource.getContents().get(0), List.of());
    }

    /**
     * Gives a new model a file to live in, and ids to its elements. Nothing is written.
     *
     * @param model root of the model
     * @param file where {@link #save} will put it
     * @return the two together
     */
    public static LoadedModel create(ExperienceModel model, Path file) {
        resource(file).getContents().add(model);
        return new LoadedModel(file.toAbsolutePath(), model, List.of());
    }

    /**
     * Writes a model into its file.
     *
     * @param loaded a model that was loaded or created here
     * @throws StoreException when it can't be written; the file is as it was
     */
    public static void save(LoadedModel loaded) throws StoreException {
        try {
            Files.write(loaded.file(), ((PolkuResource) loaded.model().eResource()).bytes());
        } catch (IOException e) {
            throw new StoreException(e, loaded.file(), 0, "broken");
        }
    }

    private static PolkuResource resource(Path file) {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ExperiencePackage.eNS_URI, ExperiencePackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(PolkuResourceFactory.EXTENSION, new PolkuResourceFactory());
        return (PolkuResource) set.createResource(URI.createFileURI(file.toAbsolutePath().toString()));
    }
}
