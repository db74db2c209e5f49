/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

import fi.polku.workbench.coverage.CoverageView;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.curve.CurveView;
import fi.polku.workbench.firstjourney.FirstJourneyView;
import fi.polku.workbench.measures.MeasuresView;
import fi.polku.workbench.workshop.BoardView;
import fi.polku.workbench.workshop.ConversationView;

/**
 * Where a service designer works: projects on the left, editors in the middle, properties and problems below, outline on the
 * right.
 */
public final class PolkuPerspective implements IPerspectiveFactory {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.createFolder("left", IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA).addView(ProjectExplorer.VIEW_ID);
        var right = layout.createFolder("right", IPageLayout.RIGHT, 0.75f, IPageLayout.ID_EDITOR_AREA);
        right.addView(IPageLayout.ID_OUTLINE);
        right.addPlaceholder(FirstJourneyView.ID);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, IPageLayout.ID_EDITOR_AREA);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(CoverageView.ID);
        below.addView(CurveView.ID);
        below.addView(MeasuresView.ID);
        below.addPlaceholder(ConversationView.ID);
        below.addPlaceholder(BoardView.ID);
        layout.addNewWizardShortcut(NewProjectWizard.ID);
        layout.addNewWizardShortcut(NewModelWizard.ID);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(CoverageView.ID);
        layout.addShowViewShortcut(CurveView.ID);
        layout.addShowViewShortcut(MeasuresView.ID);
        layout.addShowViewShortcut(ConversationView.ID);
        layout.addShowViewShortcut(BoardView.ID);
        layout.addShowViewShortcut(FirstJourneyView.ID);
    }
}
