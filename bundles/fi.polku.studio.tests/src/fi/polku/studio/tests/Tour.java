/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.document.DiagramPreferences;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.matrix.MatrixTable;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.view.FutureTwin;
import fi.polku.model.experience.Touchpoint;
import fi.polku.workbench.coverage.CoverageView;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.curve.CurveView;
import fi.polku.workbench.export.ExportWizard;
import fi.polku.workbench.firstjourney.FirstJourneyView;

/**
 * Goes through the Studio with a camera, in the light and in the dark theme: pictures to look at, in
 * {@code target/screenshots/tour}. Run by hand: {@code -Dtest=Tour}, {@code -Dstudio.language=fi} for Finnish, and with
 * {@code GDK_SCALE=2} on a screen of twice as many dots.
 */
class Tour {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IWorkbenchPage page = window.getActivePage();
    private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    private final ITheme before = themes.getActiveTheme();
    private final Hand hand = new Hand();
    private String theme;

    @AfterEach
    void asItWas() {
        themes.setTheme(before, false);
        DiagramPreferences.store().setToDefault(DiagramPreferences.FOLLOWS_WINDOW);
        page.resetPerspective();
        Events.settle();
    }

    @Test
    void inTheLight() throws Exception {
        tour("default");
    }

    @Test
    void inTheDark() throws Exception {
        DiagramPreferences.store().setValue(DiagramPreferences.FOLLOWS_WINDOW, true);
        tour("dark");
    }

    private void tour(String name) throws Exception {
        theme = name;
        themes.setTheme("org.eclipse.e4.ui.css.theme.e4_" + name, false);
        Events.wait(500);
        PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
        take("welcome");
        PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        Events.wait(500);
        try (OpenProject project = new OpenProject("tour")) {
            IFile file = project.example("complaint-recovery");
            PolkuEditor editor = project.edit(file);
            Events.until("findings", () -> !OpenProject.problems(file).isEmpty());
            diagrams(editor);
            tables(editor);
            views();
            for (IWorkbenchWizard wizard : List.of(new NewProjectWizard(), new NewModelWizard(), new ExportWizard())) {
                wizard(wizard, file);
            }
            preferences(file);
        }
    }

    private void diagrams(PolkuEditor editor) {
        DiagramPage journey = editor.diagrams().get(0);
        editor.setActiveEditor(journey);
        Events.wait(600);
        take("journey");
        AreaPart touchpoint = first(journey, part -> part.element() instanceof Touchpoint);
        journey.canvas().select(touchpoint);
        hand.move(Hand.middle(touchpoint));
        take("journey-selected");
        menu("journey-menu", () -> hand.key("shift+F10"));
        menu("journey-add", journey.actions().get(PageActions.ADD)::run);
        badge(journey);
        journey.canvas().select(touchpoint);
        hand.key("F2");
        take("journey-typing");
        hand.key("Escape");
        hand.key("ctrl+f");
        hand.type("a");
        take("journey-find");
        hand.key("Escape");
        journey.twin().show(FutureTwin.View.BELOW);
        take("journey-below");
        journey.twin().show(FutureTwin.View.OVER);
        take("journey-over");
        journey.twin().show(FutureTwin.View.ALONE);
        editor.setActiveEditor(editor.diagrams().get(editor.diagrams().size() - 1));
        Events.wait(600);
        take("blueprint");
    }

    private void badge(DiagramPage journey) {
        AreaPart badge = first(journey,
                part -> !journey.diagram().document().findings(part.element()).isEmpty());
        journey.canvas().select(badge);
        menu("journey-fixes", journey.actions().get(PageActions.FIX)::run);
        hand.move(Hand.middle(badge));
        Events.wait(1200);
        take("journey-hover");
    }

    private static AreaPart first(DiagramPage journey, Predicate<AreaPart> kind) {
        return journey.diagram().areas().filter(kind).findFirst().orElseThrow();
    }

    private void tables(PolkuEditor editor) {
        editor.setActiveEditor(editor.matrix());
        Events.wait(300);
        take("matrix");
        MatrixTable matrix = editor.matrix().table();
        matrix.viewer().getTable().setSelection(2);
        matrix.viewer().getTable().getHorizontalBar().setSelection(600);
        Events.wait(300);
        take("matrix-frozen");
        menu("matrix-menu", () -> hand.key("shift+F10"));
        editor.setActiveEditor(editor.form());
        take("form");
    }

    private void views() throws Exception {
        for (String view : List.of(IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW, CoverageView.ID, CurveView.ID,
                FirstJourneyView.ID, IPageLayout.ID_OUTLINE)) {
            page.showView(view);
            Events.wait(300);
            take("view-" + view.substring(view.lastIndexOf('.') + 1));
        }
        hand.key("ctrl+shift+l");
        Events.wait(300);
        take("keys");
        hand.key("Escape");
        for (String about : List.of("studio.md#keys", "rules/touchpoint-owner.md")) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(about);
            Events.wait(300);
            take("help-" + about.replaceAll("\\W", ""));
        }
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != window.getShell() && shell.isVisible()) {
                shell.close();
            }
        }
    }

    private void wizard(IWorkbenchWizard wizard, IFile file) {
        try (OpenWizard open = new OpenWizard(wizard, file)) {
            String name = wizard.getClass().getSimpleName();
            take(name);
            if (wizard.getPageCount() > 1) {
                open.next();
                take(name + "-2");
            }
        }
    }

    private void preferences(IFile file) {
        dialog("preferences", PreferencesUtil.createPreferenceDialogOn(window.getShell(), "fi.polku.workbench.preferences",
                null, null));
        dialog("project-rules", PreferencesUtil.createPropertyDialogOn(window.getShell(), file.getProject(),
                "fi.polku.workbench.rules", null, null));
    }

    private void dialog(String name, PreferenceDialog dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        Events.wait(300);
        take(name);
        dialog.close();
    }

    /** A menu keeps whoever opens it until it is closed. */
    private void menu(String name, Runnable open) {
        Display.getCurrent().timerExec(700, () -> {
            take(name);
            hand.key("Escape");
        });
        open.run();
        Events.wait(1200);
    }

    private void take(String name) {
        Events.wait(200);
        Screenshot.take("tour/" + Locale.getDefault(Locale.Category.DISPLAY).getLanguage() + "-" + theme + "-" + name);
    }
}
