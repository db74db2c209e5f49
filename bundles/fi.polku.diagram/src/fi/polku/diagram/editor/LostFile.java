/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;

/**
 * A file that is gone from the workspace, and to which unsaved changes belong. The platform closes, unsaved, the editors of
 * what it deletes there; it doesn't find those of a place on the disk.
 */
final class LostFile extends FileStoreEditorInput {

    private final IFileEditorInput home;

    LostFile(IFileEditorInput home) {
        super(EFS.getLocalFileSystem().getStore(home.getFile().getLocationURI()));
        this.home = home;
    }

    /** What it was, and is again when it is saved. */
    IFileEditorInput home() {
        return home;
    }
}
