/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;

import fi.polku.diagram.action.ContextMenu;
import fi.polku.diagram.action.DiagramKeys;
import fi.polku.diagram.action.FindingPopup;
import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.action.Selected;
import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.canvas.DiagramViewer;
import fi.polku.diagram.canvas.Ink;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.Typing;
import fi.polku.diagram.palette.ElementDrop;
import fi.polku.diagram.palette.ToolDrop;
import fi.polku.diagram.part.Parts;

/** One picture of a page, with all that can be done in it: what the page shows, or what that is compared with. */
public final class DiagramCanvas {

    /** The context menu, for what other bundles add to it. */
    private static final String MENU = "fi.polku.diagram.drawing";

    private final GraphicalViewer viewer = new DiagramViewer();
    private final PageActions actions;
    private final Typing typing;
    private final FindingPopup findings;

    /**
     * @param domain of the page
     * @param site of the editor
     * @param find opens what finds things in the page
     * @param menu adds what the page has to the context menu
     */
    public DiagramCanvas(Composite parent, EditDomain domain, ModelDocument document, IEditorSite site, Runnable find,
            Consumer<IMenuManager> menu) {
        viewer.createControl(parent);
        viewer.getControl().setBackground(DiagramInk.give(viewer).paper());
        Ink.keepUnstyled(viewer.getControl());
        viewer.setRootEditPart(new DiagramRoot());
        viewer.setEditPartFactory(new Parts(document, new DiagramHandling()));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.addDropTargetListener(new ToolDrop(viewer));
        viewer.addDropTargetListener(new ElementDrop(viewer));
        domain.addViewer(viewer);
        actions = new PageActions(viewer, document, find);
        viewer.setKeyHandler(new DiagramKeys(viewer, actions));
        ContextMenu context = new ContextMenu(selected(), actions, document, menu);
        viewer.setContextMenu(context);
        site.registerContextMenu(MENU, context, viewer, false);
        findings = new FindingPopup(selected(), document);
        typing = new Typing(viewer, site, actions.all());
    }

    /** @return shows the picture */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** @return what is selected in it */
    public Selected selected() {
        return new Selected(viewer);
    }

    /** @return what can be done in it */
    public PageActions actions() {
        return actions;
    }

    /** @return has the window's menus and keys act on it */
    public Typing typing() {
        return typing;
    }

    /** @return what tells of findings in it */
    public FindingPopup findings() {
        return findings;
    }

    /** @return how large it is seen */
    public ZoomManager zoom() {
        return ((DiagramRoot) viewer.getRootEditPart()).getZoomManager();
    }
}
