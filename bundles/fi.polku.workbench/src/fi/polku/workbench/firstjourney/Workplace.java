/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.firstjourney;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.part.AreaPart;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Subject;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.export.ExportWizard;
import fi.polku.workbench.part.Commands;

/** A window in which the steps to a first journey are begun. Each method tells whether it did what it says. */
final class Workplace {

    private static final ScreenTexts TEXTS = new ScreenTexts(Workplace.class);

    private final IWorkbenchWindow window;

    Workplace(IWorkbenchWindow window) {
        this.window = window;
    }

    boolean makeProject() {
        int before = projects();
        return run("org.eclipse.ui.newWizard(newWizardId=" + NewProjectWizard.ID + ")") && projects() > before;
    }

    boolean makeModel() {
        IEditorPart before = page().getActiveEditor();
        return run("org.eclipse.ui.newWizard(newWizardId=" + NewModelWizard.ID + ")") && page().getActiveEditor() != before;
    }

    boolean nameStage() {
        return edit(ActionFactory.RENAME.getId(), part -> part.element() instanceof Stage);
    }

    /** Adds it behind the first one, or to the first stage where there is none, and lets its name be typed. */
    boolean addTouchpoint() {
        Predicate<AreaPart> touchpoint = part -> part.element() instanceof Touchpoint;
        return journey().filter(open -> open.diagram().areas().anyMatch(touchpoint)).isPresent()
                ? edit(PageActions.ANOTHER, touchpoint)
                : edit(PageActions.ADD, part -> part.element() instanceof Stage);
    }

    boolean showFeelings() {
        return open().filter(page -> select(page, part -> part.element() instanceof Emotion)
                || select(page, part -> part.area().subject().part().equals(Subject.CURVE))).isPresent();
    }

    boolean showOwner() {
        return open().filter(page -> select(page, part -> part.element() instanceof Touchpoint)).isPresent()
                && show(IPageLayout.ID_PROP_SHEET);
    }

    boolean save() {
        return open().isPresent() && page().saveEditor(page().getActiveEditor(), false);
    }

    boolean show(String view) {
        try {
            page().showView(view);
            return true;
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return false;
        }
    }

    boolean export() {
        return open().isPresent() && run("org.eclipse.ui.file.export(exportWizardId=" + ExportWizard.ID + ")");
    }

    private boolean edit(String action, Predicate<AreaPart> first) {
        return open().filter(page -> select(page, first)).map(page -> {
            page.actions().refresh();
            page.actions().get(action).run();
            return true;
        }).orElse(false);
    }

    private static boolean select(DiagramPage page, Predicate<AreaPart> first) {
        Optional<AreaPart> found = page.diagram().areas().filter(first).findFirst();
        found.ifPresent(part -> {
            page.canvas().select(part);
            page.canvas().reveal((EditPart) part);
        });
        return found.isPresent();
    }

    /** The page of the first journey, in front and ready to type in; says so when no model is open. */
    private Optional<DiagramPage> open() {
        Optional<DiagramPage> journey = journey();
        journey.ifPresentOrElse(open -> {
            page().activate(page().getActiveEditor());
            ((PolkuEditor) page().getActiveEditor()).setActiveEditor(open);
            open.setFocus();
        }, () -> MessageDialog.openInformation(window.getShell(), TEXTS.get("title"), TEXTS.get("noJourney")));
        return journey;
    }

    private Optional<DiagramPage> journey() {
        return page().getActiveEditor() instanceof PolkuEditor editor
                ? editor.diagrams().stream().filter(one -> one.shown() instanceof Journey).findFirst() : Optional.empty();
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private static int projects() {
        return ResourcesPlugin.getWorkspace().getRoot().getProjects().length;
    }

    private boolean run(String command) {
        return Commands.run(window, command);
    }
}
