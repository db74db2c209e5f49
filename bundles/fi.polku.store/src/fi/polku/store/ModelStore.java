/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceModel;

/**
 * The one place that loads and saves {@code .polku} files.
 *
 * <p>Loading touches nothing but the file and the {@code .polku} files in its folder and below that it refers to. Saving
 * replaces the file as a whole, through a symbolic link if it is one, keeps its permissions, and keeps its former content
 * beside it as {@code name.polku.bak}. The same model always gives the same bytes.
 */
public final class ModelStore {

    private ModelStore() {
    }

    /**
     * Reads a model.
     *
     * @param file a {@code .polku} file
     * @return the model, with the references that were refused or lead nowhere
     * @throws StoreException when the file can't be read or holds no model that this version of Polku knows
     */
    public static LoadedModel load(Path file) throws StoreException {
        return load(file, Migrations.STANDARD);
    }

    static LoadedModel load(Path file, Migrations migrations) throws StoreException {
        return load(resource(file, migrations), null);
    }

    /**
     * Reads another version of a model, for example a former one or one that was never saved.
     *
     * @param file where the model lives; isn't read
     * @param content what it would hold
     * @return that version of the model, with the references that were refused or lead nowhere
     * @throws StoreException when the content is no model that this version of Polku knows
     */
    public static LoadedModel version(Path file, byte[] content) throws StoreException {
        return load(resource(file, Migrations.STANDARD), content);
    }

    private static LoadedModel load(PolkuResource resource, byte[] content) throws StoreException {
        try {
            if (content == null) {
                resource.load(null);
            } else {
                resource.load(new ByteArrayInputStream(content), null);
            }
        } catch (IOException e) {
            throw Diagnosis.ofReading(e, resource.place());
        }
        resource.crossReferences().forEach(reference -> check(reference, resource));
        return loaded(resource);
    }

    /**
     * Gives a new model a file to live in, and ids to its elements. Nothing is written.
     *
     * @param model root of the model
     * @param file where {@link #save} will put it; a file that is there already makes saving fail with a
     *     {@linkplain StoreException#isConflict() conflict}
     * @return the two together
     */
    public static LoadedModel create(ExperienceModel model, Path file) {
        PolkuResource resource = resource(file, Migrations.STANDARD);
        resource.getContents().add(model);
        return loaded(resource);
    }

    /**
     * Writes a model into its file.
     *
     * @param loaded a model that was loaded or created here
     * @throws StoreException when it can't be written, or when the file is no longer the one that was loaded
     *     ({@link StoreException#isConflict()}); the file is as it was
     */
    public static void save(LoadedModel loaded) throws StoreException {
        save(loaded, false);
    }

    /**
     * Writes a model into its file, whatever the file has become in the meantime. That content is kept as the former one.
     *
     * @param loaded a model that was loaded or created here
     * @throws StoreException when it can't be written; the file is as it was
     */
    public static void overwrite(LoadedModel loaded) throws StoreException {
        save(loaded, true);
    }

    /**
     * @param loaded a model that was loaded or created here
     * @return what has become of its file since it was loaded or saved
     * @throws StoreException when the file can't be read
     */
    public static FileState state(LoadedModel loaded) throws StoreException {
        PolkuResource resource = (PolkuResource) loaded.model().eResource();
        try {
            return resource.onDisk().state(resource.place());
        } catch (IOException e) {
            throw Diagnosis.ofReading(e, resource.place());
        }
    }

    /**
     * Lets a model replace what another has found in their file: saving it is no conflict with that content any more.
     *
     * @param mine a model
     * @param theirs a later {@linkplain #load loading} of the same file
     */
    public static void replaces(LoadedModel mine, LoadedModel theirs) {
        ((PolkuResource) mine.model().eResource()).setOnDisk(((PolkuResource) theirs.model().eResource()).onDisk());
    }

    /**
     * Lets a model live in another file from now on. Nothing is written.
     *
     * @param loaded a model that was loaded or created here; the returned one takes its place
     * @param file where {@link #save} will put it; a file that is there already makes saving fail with a
     *     {@linkplain StoreException#isConflict() conflict}
     * @return the same model with its new file
     */
    public static LoadedModel moved(LoadedModel loaded, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Resource resource = loaded.model().eResource();
        resource.setURI(URI.createFileURI(absolute.toString()));
        resource.getResourceSet().setURIConverter(FolderOnly.converter(absolute));
        return new LoadedModel(absolute, loaded.model(), loaded.problems());
    }

    /**
     * @param loaded a model that was loaded or created here
     * @return the model as it is now, for another thread to {@linkplain #create give a file to} and write while that one is
     *     being edited
     */
    public static ExperienceModel copy(LoadedModel loaded) {
        // What leads out of the model stays as it is: looking where would be neither quick nor safe.
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        ExperienceModel copy = (ExperienceModel) copier.copy(loaded.model());
        copier.copyReferences();
        return copy;
    }

    /**
     * @param file a {@code .polku} file
     * @return where its former version is kept, if there is one
     * @throws IOException when the file is a link that can't be followed
     */
    public static Path former(Path file) throws IOException {
        return new SafeFile(file).former();
    }

    /**
     * Lets the former version of a file that was renamed or moved go with it, unless there is one in the new place already.
     *
     * @param before where the file was
     * @param now where it is
     * @throws IOException when the former version can't be moved; it is then where it was
     */
    public static void follow(Path before, Path now) throws IOException {
        Path former = former(before);
        if (Files.isRegularFile(former) && !Files.exists(former(now))) {
            Files.move(former, former(now));
        }
    }

    /**
     * @param loaded a model that was loaded or created here
     * @return what {@link #save} would write
     * @throws StoreException when it can't be written
     */
    public static byte[] bytes(LoadedModel loaded) throws StoreException {
        Resource resource = loaded.model().eResource();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            resource.save(content, null);
        } catch (IOException e) {
            throw Diagnosis.ofWriting(e, ((PolkuResource) resource).place());
        }
        return content.toByteArray();
    }

    private static void save(LoadedModel loaded, boolean overwrite) throws StoreException {
        Resource resource = loaded.model().eResource();
        try {
            resource.save(Map.of(PolkuResource.OPTION_OVERWRITE, overwrite));
        } catch (IOException e) {
            throw Diagnosis.ofWriting(e, ((PolkuResource) resource).place());
        }
    }

    private static PolkuResource resource(Path file, Migrations migrations) {
        Path absolute = file.toAbsolutePath().normalize();
        ResourceSet set = new ResourceSetImpl();
        set.setURIConverter(FolderOnly.converter(absolute));
        set.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(PolkuResourceFactory.EXTENSION, new PolkuResourceFactory(migrations));
        PolkuResource resource = new PolkuResource(URI.createFileURI(absolute.toString()), migrations);
        set.getResources().add(resource);
        return resource;
    }

    private static LoadedModel loaded(PolkuResource resource) {
        return new LoadedModel(resource.place().file(), (ExperienceModel) resource.getContents().get(0),
                resource.getWarnings().stream().map(LoadProblem.class::cast).toList());
    }

    private static void check(CrossReference reference, PolkuResource from) {
        URI file = reference.target().trimFragment();
        try {
            Resource other = from.getResourceSet().getResource(file, true);
            if (other.getEObject(reference.target().fragment()) == null) {
                from.getWarnings().add(reference.problem(other.getErrors().isEmpty() ? "dangling" : "dangling.file"));
            }
        } catch (WrappedException e) {
            from.getWarnings().add(reference.problem("dangling.file"));
        }
    }
}
