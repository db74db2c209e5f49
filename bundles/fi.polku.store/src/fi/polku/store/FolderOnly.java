/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;

/**
 * Opens the files of one folder and nothing else: a second lock behind {@link ModelFolder#objection}, which refuses such
 * references before they get here.
 */
final class FolderOnly extends FileURIHandlerImpl {

    private final ModelFolder folder;

    private FolderOnly(ModelFolder folder) {
        this.folder = folder;
    }

    static ExtensibleURIConverterImpl converter(Path file) {
        return new ExtensibleURIConverterImpl(List.of(new FolderOnly(new ModelFolder(file.getParent()))), List.of());
    }

    @Override
    public boolean canHandle(URI uri) {
        try {
            return super.canHandle(uri) && folder.contains(Path.of(uri.toFileString()));
        } catch (IOException e) {
            return false;
        }
    }
}
