/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.MarkedElement;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.rules.fix.Fixes;
import fi.polku.rules.fix.Proposal;
import fi.polku.store.StoreException;

/** The model that markers are about: the one that is open in an editor, as it stands there, or else its file. */
final class MarkedModel implements AutoCloseable {

    private final IFile file;
    private final ModelDocument document;
    private final boolean open;

    /** @throws StoreException when the model is in no editor and its file can't be read */
    MarkedModel(IFile file) throws StoreException {
        this.file = file;
        Optional<ModelDocument> edited = edited(file);
        this.open = edited.isPresent();
        this.document = open ? edited.get() : ModelDocument.open(file.getLocation().toPath());
    }

    private static Optional<ModelDocument> edited(IFile file) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage)
                .filter(Objects::nonNull).map(page -> page.findEditor(new FileEditorInput(file)))
                .filter(PolkuEditor.class::isInstance).map(editor -> ((PolkuEditor) editor).document()).findFirst();
    }

    /** @return what can be done about what the marker tells of; nothing once that is mended */
    List<Proposal> proposals(IMarker marker) {
        String rule = marker.getAttribute(ModelProblem.RULE, "");
        return MarkedElement.of(marker, document.model()).stream()
                .flatMap(element -> document.findings(element).stream())
                .filter(finding -> finding.rule().id().equals(rule)).findFirst().map(Fixes::of).orElse(List.of());
    }

    /** @return the proposal of that name */
    Optional<Proposal> proposal(IMarker marker, String name) {
        return proposals(marker).stream().filter(proposal -> proposal.name().equals(name)).findFirst();
    }

    /**
     * Applies the proposal of that name to each of the markers that it is still good for, all of it as one change.
     *
     * @param goOn is asked before each; a no takes back those before it
     */
    void mend(List<IMarker> markers, String name, BooleanSupplier goOn) {
        document.mend(markers.stream().<Supplier<Optional<Proposal>>>map(marker -> () -> proposal(marker, name)).toList(),
                goOn);
    }

    /** Writes what was done into the file, unless an editor does that when its user wants it. */
    void save() throws StoreException, CoreException {
        if (!open && document.isDirty()) {
            document.save();
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }

    @Override
    public void close() {
        if (!open) {
            document.close();
        }
    }
}
