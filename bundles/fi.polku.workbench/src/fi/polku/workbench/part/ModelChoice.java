/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;

/**
 * A model that can be chosen.
 *
 * @param title where it is, in words
 * @param file the file in the workspace; null for a model that is only in an editor
 * @param editor the editor that it is open in; null when there is none
 */
public record ModelChoice(String title, IFile file, PolkuEditor editor) {

    /** @return what can be chosen: what is selected or in front of the user first, then all models of the workspace */
    public static List<ModelChoice> of(IStructuredSelection selection, IWorkbench workbench) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        List<ModelChoice> choices = new ArrayList<>();
        IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
        if (ModelFile.is(selected)) {
            choices.add(in(selected, page));
        }
        if (page.getActiveEditor() instanceof PolkuEditor editor) {
            add(choices, open(editor));
        }
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (ModelFile.is(resource) && !resource.isDerived()) {
                    add(choices, in((IFile) resource, page));
                }
                return !resource.isDerived();
            });
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
        return choices;
    }

    private static void add(List<ModelChoice> choices, ModelChoice choice) {
        if (!choices.contains(choice)) {
            choices.add(choice);
        }
    }

    private static ModelChoice open(PolkuEditor editor) {
        IEditorInput input = editor.getEditorInput();
        IFile file = Adapters.adapt(input, IFile.class);
        return new ModelChoice(file == null ? input.getToolTipText() : title(file), file, editor);
    }

    private static ModelChoice in(IFile file, IWorkbenchPage page) {
        IEditorPart editor = page.findEditor(new FileEditorInput(file));
        return new ModelChoice(title(file), file, editor instanceof PolkuEditor polku ? polku : null);
    }

    private static String title(IFile file) {
        return file.getFullPath().makeRelative().toString();
    }

    /** @return where it lives */
    public Path path() {
        return editor != null ? editor.document().file() : file.getLocation().toPath();
    }

    /**
     * @return the model as it is in its editor, with all that isn't saved yet, or else as the file has it
     * @throws IOException when the file can't be read
     */
    public ExperienceModel content() throws IOException {
        return editor != null ? editor.document().model() : ModelStore.load(file.getLocation().toPath()).model();
    }

    /** @return the journey or blueprint that is in front of the user */
    public Optional<Element> shown() {
        return editor != null && editor.getSelectedPage() instanceof DiagramPage page ? Optional.of(page.shown())
                : Optional.empty();
    }
}
