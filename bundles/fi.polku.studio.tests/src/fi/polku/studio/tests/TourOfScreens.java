/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.polku.workbench.coverage.CoverageView;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.curve.CurveView;
import fi.polku.workbench.export.ExportWizard;
import fi.polku.workbench.firstjourney.FirstJourneyView;
import fi.polku.workbench.measures.MeasuresView;
import fi.polku.workbench.survey.AnswersWizard;
import fi.polku.workbench.workshop.BoardView;
import fi.polku.workbench.workshop.ConversationView;
import fi.polku.workbench.workshop.PapersWizard;
import fi.polku.workbench.workshop.SheetWizard;

/** The part of a tour with a {@linkplain Camera camera} that leads around editors: every menu, view, wizard and dialog. */
class TourOfScreens {

    private static final Path SURVEY = Path.of("../../examples/grant-service/answers");
    private static final String BARE = "<experience:ExperienceModel xmlns:experience=\"http://polku.fi/experience/1.0\"/>";
    private static final List<String> VIEWS = List.of(ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW, CoverageView.ID, CurveView.ID, MeasuresView.ID,
            ConversationView.ID, BoardView.ID, FirstJourneyView.ID);

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IWorkbenchPage page = window.getActivePage();
    private final Hand hand = new Hand();

    @AfterEach
    void asItWas() {
        page.resetPerspective();
        Events.settle();
    }

    @Test
    void isTaken() throws Exception {
        Camera camera = new Camera();
        try (OpenProject project = new OpenProject("tour")) {
            PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
            camera.take("welcome");
            PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
            views(camera, "empty");
            IFile file = project.example("grant-service");
            page.closeAllEditors(false);
            project.edit(project.file("blank.polku", BARE));
            views(camera, "bare");
            project.edit(file);
            Events.until("findings", () -> !OpenProject.problems(file).isEmpty());
            views(camera, "view");
            menus(camera);
            wizards(camera, project, file);
            pages(camera, file);
            dialogs(camera, file);
            help(camera);
        }
    }

    private void views(Camera camera, String state) throws PartInitException {
        for (String id : VIEWS) {
            IViewPart view = page.showView(id);
            Events.wait(300);
            camera.take(state + "-" + id.substring(id.lastIndexOf('.') + 1));
            if (id.equals(FirstJourneyView.ID)) {
                page.hideView(view);
            }
        }
    }

    private void menus(Camera camera) {
        window.getShell().forceActive();
        Menu bar = window.getShell().getMenuBar();
        for (MenuItem item : Stream.of(bar.getItems()).filter(one -> one.getMenu() != null).toList()) {
            String key = "alt+" + key(item);
            hand.key(key);
            camera.take("menu-" + bar.indexOf(item));
            for (MenuItem inner : item.getMenu().getItems()) {
                if ((inner.getStyle() & SWT.CASCADE) != 0 && inner.getText().contains("&")) {
                    hand.key(key(inner));
                    camera.take("menu-" + bar.indexOf(item) + "-" + key(inner));
                    hand.key("Escape");
                    hand.key("Escape");
                    hand.key(key);
                }
            }
            hand.key("Escape");
            hand.key("Escape");
        }
    }

    private static String key(MenuItem item) {
        return item.getText().replaceAll(".*&(.).*", "$1").toLowerCase(Locale.ROOT);
    }

    private void wizards(Camera camera, OpenProject project, IFile file) throws Exception {
        IFile answers = project.file("kysely.csv", Files.readString(SURVEY.resolve("palvelukysely-kevat-2026.csv")));
        for (Map.Entry<IWorkbenchWizard, IFile> each : List.<Map.Entry<IWorkbenchWizard, IFile>>of(
                Map.entry(new NewProjectWizard(), file), Map.entry(new NewModelWizard(), file),
                Map.entry(new ExportWizard(), file), Map.entry(new PapersWizard(), file),
                Map.entry(new SheetWizard(), file), Map.entry(new AnswersWizard(), answers))) {
            try (OpenWizard open = new OpenWizard(each.getKey(), each.getValue())) {
                for (int i = 1; i <= each.getKey().getPageCount(); i++) {
                    Events.wait(600);
                    camera.take("wizard-" + each.getKey().getClass().getSimpleName() + "-" + i);
                    if (i < each.getKey().getPageCount()) {
                        open.next();
                    }
                }
            }
        }
    }

    private void pages(Camera camera, IFile file) {
        Shell shell = window.getShell();
        for (String id : ids(PlatformUI.getWorkbench().getPreferenceManager())) {
            camera.dialog("preference-" + id, PreferencesUtil.createPreferenceDialogOn(shell, id, null, null));
        }
        for (IResource of : List.of(file.getProject(), file)) {
            var any = PreferencesUtil.createPropertyDialogOn(shell, of, null, null, null);
            for (String id : ids(any.getPreferenceManager())) {
                camera.dialog("property-" + of.getName() + "-" + id,
                        PreferencesUtil.createPropertyDialogOn(shell, of, id, null, null));
            }
            any.close();
        }
    }

    private static List<String> ids(PreferenceManager pages) {
        return pages.getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(page -> !WorkbenchActivityHelper.filterItem(page)).map(IPreferenceNode::getId).toList();
    }

    private void dialogs(Camera camera, IFile file) throws PartInitException {
        for (String command : List.of("ui.newWizard", "ui.file.import", "ui.file.export", "ui.help.aboutAction",
                "ui.views.showView", "ui.window.quickAccess", "ui.file.saveAs")) {
            camera.question("dialog-" + command, () -> run("org.eclipse." + command));
        }
        hand.key("ctrl+shift+l");
        camera.take("keys");
        hand.key("Escape");
        IViewPart explorer = page.showView(ProjectExplorer.VIEW_ID);
        ((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(file));
        Events.wait(300);
        camera.menu("explorer-menu", () -> hand.key("shift+F10"));
        for (String command : List.of("ui.edit.delete", "ui.edit.rename", "ui.edit.move")) {
            camera.question("dialog-" + command, () -> run("org.eclipse." + command));
        }
        hand.key("Escape");
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    private void help(Camera camera) {
        for (String about : List.of("studio.md", "studio.md#keys", "rules/touchpoint-owner.md", "measuring.md")) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(about);
            Events.wait(300);
            camera.take("help-" + about.replaceAll("\\W", ""));
        }
        Stream.of(window.getShell().getDisplay().getShells())
                .filter(shell -> shell != window.getShell() && shell.isVisible()).forEach(Shell::close);
    }
}
