/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;

/** A model in a running Studio, opened from a copy of its own; closed without being saved. */
final class OpenModel implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("../../examples");

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Path file;
    private final PolkuEditor editor;
    private final Optional<EveryChange> changes;

    private OpenModel(Path file, boolean watched) throws CoreException {
        this.file = file;
        this.editor = (PolkuEditor) IDE.openEditorOnFileStore(page, EFS.getStore(file.toUri()));
        this.changes = watched ? Optional.of(new EveryChange(editor.document())) : Optional.empty();
        Events.settle();
    }

    /** @param name folder and file of an example, for example {@code grant-service} */
    static OpenModel example(String name, Path folder) throws IOException, CoreException {
        Path file = folder.resolve(name + ".polku");
        Files.copy(EXAMPLES.resolve(name).resolve(name + ".polku"), file);
        return new OpenModel(file, true);
    }

    static OpenModel of(ExperienceModel model, Path folder) throws IOException, CoreException {
        return new OpenModel(saved(model, folder), true);
    }

    /** Without a watch on its changes, which takes time. */
    static OpenModel timed(ExperienceModel model, Path folder) throws IOException, CoreException {
        return new OpenModel(saved(model, folder), false);
    }

    private static Path saved(ExperienceModel model, Path folder) throws IOException {
        Path file = folder.resolve("model.polku");
        ModelStore.save(ModelStore.create(model, file));
        return file;
    }

    Path file() {
        return file;
    }

    PolkuEditor editor() {
        return editor;
    }

    ExperienceModel model() {
        return editor.document().model();
    }

    /** Sets what an element says, as an edit that can be undone; null unsets it. */
    void set(EObject element, EStructuralFeature feature, Object value) {
        editor.document().execute(SetCommand.create(editor.getEditingDomain(), element, feature,
                value == null ? SetCommand.UNSET_VALUE : value));
    }

    /** The page that shows the first journey, or what else comes first. */
    DiagramPage diagram(int index) {
        DiagramPage diagram = editor.diagrams().get(index);
        editor.setActiveEditor(diagram);
        Events.settle();
        return diagram;
    }

    /** The same, alone in the window, and all of it to be seen. */
    DiagramPage wholeDiagram(int index) {
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        DiagramPage diagram = diagram(index);
        Events.wait(300);
        diagram.actions().get(PageActions.FIT_PAGE).run();
        diagram.setFocus();
        Events.wait(100);
        return diagram;
    }

    @Override
    public void close() {
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
        page.closeEditor(editor, false);
        Events.settle();
        changes.ifPresent(EveryChange::isUndoneAndDoneAgain);
    }
}
