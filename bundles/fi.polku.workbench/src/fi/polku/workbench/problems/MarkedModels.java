/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;

import fi.polku.store.StoreException;

/** The models that some markers are about, each read once. */
final class MarkedModels implements AutoCloseable {

    private final Map<IFile, MarkedModel> models = new LinkedHashMap<>();

    /** @throws StoreException when the model is in no editor and its file can't be read */
    MarkedModel of(IMarker marker) throws StoreException {
        IFile file = (IFile) marker.getResource();
        MarkedModel model = models.get(file);
        if (model == null) {
            model = new MarkedModel(file);
            models.put(file, model);
        }
        return model;
    }

    @Override
    public void close() {
        models.values().forEach(MarkedModel::close);
    }
}
