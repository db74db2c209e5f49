/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

import fi.polku.diagram.editor.PolkuEditor;

/** Opens {@link UnreadableModel} in the place of the editor that would fail on a model. */
public final class UnreadableModels implements IEditorAssociationOverride {

    @Override
    public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor usual) {
        return usual != null && PolkuEditor.ID.equals(usual.getId()) && input instanceof IURIEditorInput located
                && isUnreadable(located.getURI())
                ? PlatformUI.getWorkbench().getEditorRegistry().findEditor(UnreadableModel.ID) : usual;
    }

    private static boolean isUnreadable(URI place) {
        return place != null && "file".equals(place.getScheme()) && !Versions.isReadable(Path.of(place));
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor usual) {
        return usual;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] usual) {
        return usual;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] usual) {
        return usual;
    }
}
