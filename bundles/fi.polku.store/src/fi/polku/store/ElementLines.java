/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;

/**
 * Where the elements of a model stand in its file: the place of each one's opening bracket. An element is known by its id,
 * and one that was written without an id by its place among its siblings.
 */
public final class ElementLines {

    private static final TextPosition START = new TextPosition(1, 1);

    private final Map<String, TextPosition> positions;

    private ElementLines(Map<String, TextPosition> positions) {
        this.positions = positions;
    }

    /**
     * Reads the file once more, in a time that grows with its length only.
     *
     * @param file a {@code .polku} file that was loaded
     * @return the places of its elements
     * @throws StoreException when the file can't be read
     */
    public static ElementLines of(Path file) throws StoreException {
        Place place = Place.of(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        try {
            byte[] content = Files.readAllBytes(file);
            return new ElementLines(TagReader.read(content));
        } catch (IOException e) {
            throw Diagnosis.ofReading(e, place);
        }
    }

    /**
     * @param element an element of the model
     * @return where it stands; for one that the file doesn't hold, where the nearest element around it stands
     */
    public TextPosition of(Element element) {
        for (EObject at = element; at instanceof Element known; at = at.eContainer()) {
            TextPosition position = positions.getOrDefault(known.getId(), positions.get(path(known)));
            if (position != null) {
                return position;
            }
        }
        return START;
    }

    /** @return whether the file itself holds the element's id, so that it is the same on every run */
    public boolean hasIdOf(Element element) {
        return positions.containsKey(element.getId());
    }

    /** The names of the features that lead to the element, each with a position; never like an id. */
    private static String path(EObject element) {
        EStructuralFeature feature = element.eContainingFeature();
        if (feature == null) {
            return "/";
        }
        EObject parent = element.eContainer();
        int index = feature.isMany() ? ((List<?>) parent.eGet(feature)).indexOf(element) : 0;
        return TagReader.path(path(parent), feature.getName(), index);
    }
}
